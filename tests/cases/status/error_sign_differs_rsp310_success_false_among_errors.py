"""success: False from an except block, in a blueprint whose other errors carry `error` and a status."""

from flask import Blueprint, Flask, request

bp = Blueprint("lamps", __name__)


@bp.post("/a")
def a():
    if "n" not in request.form:
        return {"error": "n is missing"}, 400
    return {"saved": request.form["n"]}


@bp.post("/b")
def b():
    if "n" not in request.form:
        return {"error": "n is missing"}, 400
    try:
        return {"success": True, "n": int(request.form["n"])}
    except ValueError as error:
        return {"success": False, "message": str(error)}  # RSP310


app = Flask(__name__)
app.register_blueprint(bp)
# POST /a -> 400, body: {"error":"n is missing"}
# POST /b form n=x -> 200, body: {"message":"invalid literal for int() with base 10: 'x'",...
# POST /b form n=1 -> 200, body: {"n":1,"success":true}
