"""Other words for it: status "fail" and "failure", result "error", in a class view and a blueprint."""

from flask import Blueprint, Flask, request
from flask.views import MethodView

bp = Blueprint("lamps", __name__)


class Lamp(MethodView):
    def get(self):
        if "n" not in request.args:
            return {"status": "fail", "message": "no n"}, 400
        if not request.args["n"].isdigit():
            return {"status": "fail", "message": "bad n"}  # RSP310
        return {"status": "success"}


bp.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@bp.get("/door")
def door():
    if "n" not in request.args:
        return {"result": "error", "message": "no n"}, 422
    if not request.args["n"].isdigit():
        return {"result": "error", "message": "bad n"}  # RSP310
    return {"result": "ok"}


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamp -> 400, body: {"message":"no n","status":"fail"}
# GET /lamp?n=x -> 200, body: {"message":"bad n","status":"fail"}
# GET /door -> 422, body: {"message":"no n","result":"error"}
# GET /door?n=x -> 200, body: {"message":"bad n","result":"error"}
