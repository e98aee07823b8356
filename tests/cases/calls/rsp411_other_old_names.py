"""Other old names of send_file(), each with its new one, in a blueprint."""

from flask import Blueprint, Flask, send_file

bp = Blueprint("files", __name__)


# SAYS RSP411 without: leave it out
@bp.get("/a")
def a():
    return send_file(__file__, attachment_filename="a.txt", as_attachment=True)  # RSP411


@bp.get("/b")
def b():
    return send_file(__file__, mimetype="text/plain", cache_timeout=60)  # RSP411


@bp.get("/c")
def c():
    return send_file(__file__, mimetype="text/plain", add_etags=False)  # RSP411


app = Flask(__name__)
app.register_blueprint(bp)
# GET /a -> TypeError: send_file() got an unexpected keyword argument 'attachment_filename'
# GET /b -> TypeError: send_file() got an unexpected keyword argument 'cache_timeout'
# GET /c -> TypeError: send_file() got an unexpected keyword argument 'add_etags'
