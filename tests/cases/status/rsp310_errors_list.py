"""errors as a list, in a blueprint."""

from flask import Blueprint, Flask, request

api = Blueprint("api", __name__)


@api.post("/a")
def a():
    if "name" not in request.form:
        return {"errors": ["name is missing"]}, 400
    return {"name": request.form["name"]}


@api.post("/b")
def b():
    if "mail" not in request.form:
        return {"errors": ["mail is missing"]}  # RSP310
    return {"mail": request.form["mail"]}


app = Flask(__name__)
app.register_blueprint(api)
# POST /a -> 400, body: {"errors":["name is missing"]}
# POST /b -> 200, body: {"errors":["mail is missing"]}
# POST /b form mail=a -> 200, body: {"mail":"a"}
