"""An object of a local class whose base in another module is no Flask class: no views."""

from flask import Flask, jsonify
from routers import Router


class LampRouter(Router):
    pass


router = LampRouter("lamps")


@router.route("/projects", methods=["GET"])
def projects():
    if router.name == "doors":
        return 3


app = Flask(__name__)


@app.get("/")
def index():
    return jsonify(routes=len(router.routes))


# GET / -> 200, body: {"routes":1}
