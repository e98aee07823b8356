"""An object of a class of the module is true: the end of the function is never reached."""

from flask import Flask, request

app = Flask(__name__)


class Project:
    name = "lamps"


class Basket:
    def __len__(self):
        return 0


def created():
    return Project()


@app.get("/project")
def project():
    found = None
    if "known" in request.args:
        found = Project()
    if not found:
        found = created()
    if found:
        return {"name": found.name}


@app.get("/basket")
def basket():  # RSP204
    found = Basket()
    if found:
        return {"name": "basket"}


# GET /project -> 200, json: {"name": "lamps"}
# GET /project?known=1 -> 200
# GET /basket -> TypeError: The view function ...
