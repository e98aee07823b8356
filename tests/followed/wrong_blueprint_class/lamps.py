from flask import session

from modules import ShopModule, json_answer


class LampModule(ShopModule):
    pass


blueprint = LampModule("lamps", __name__)


@blueprint.route("/projects", methods=["GET"])
def projects():  # RSP204
    if session.get("lamps") is not None:
        return json_answer(session["lamps"])
