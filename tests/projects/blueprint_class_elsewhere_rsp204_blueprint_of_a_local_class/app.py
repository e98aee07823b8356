"""A blueprint of a local class whose base class another module derives from Blueprint."""

from flask import Flask, session
from modules import ShopModule, json_answer


class LampModule(ShopModule):
    pass


blueprint = LampModule("lamps", __name__)


@blueprint.route("/projects", methods=["GET"])
def projects():  # RSP204
    if session.get("lamps") is not None:
        return json_answer(session["lamps"])


app = Flask(__name__)
app.secret_key = "x"
app.register_blueprint(blueprint)
# GET /projects -> TypeError: The view function for 'lamps.projects' did not return a valid response. Th...
