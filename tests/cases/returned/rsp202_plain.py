"""The result is thrown away as an expression statement."""

from flask import (
    Flask,
    Response,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
    send_file,
)

app = Flask(__name__)


@app.get("/teapot")
def teapot():
    make_response("teapot", 418)  # RSP202
    return "teapot"


@app.get("/login")
def login():
    if not request.cookies.get("sid"):
        redirect("/login")  # RSP202
    return "secret"


@app.get("/json")
def as_json():
    if "id" not in request.args:
        jsonify(error="id is missing"), 400  # RSP202
    return "done"


@app.get("/template")
def template():
    if request.args:
        render_template("args.html")  # RSP202
    return "x"


@app.get("/class")
def by_class():
    Response("denied", status=403)  # RSP202
    return "x"


@app.get("/file")
def file():
    send_file("a.txt") if request.args else None  # RSP202
    return "x"


# GET /teapot -> 200, body: teapot
# GET /login -> 200, no Location, body: secret
# GET /json -> 200, body: done
# GET /template?a=1 -> 200, body: x
# GET /class -> 200, body: x
# GET /file -> 200, body: x
