"""Single-page apps send their start page for every path, on purpose."""

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)


@app.errorhandler(404)
def spa(e):
    return send_from_directory(app.root_path, __file__.rsplit("/", 1)[-1], mimetype="text/plain")


@app.errorhandler(405)
def other(e):
    return send_file(__file__, mimetype="text/plain")


@app.errorhandler(403)
def static_page(e):
    return app.send_static_file("index.html")


# GET /some/client/route -> 200
# POST /static/a -> 200
