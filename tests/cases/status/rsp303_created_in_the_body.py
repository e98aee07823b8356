"""201 or 202 in the JSON beside a message, sent with 200."""

from http import HTTPStatus
from flask import Blueprint, Flask, jsonify, request
from flask.views import MethodView

bp = Blueprint("people", __name__)


@bp.post("/people")
def create():
    return jsonify({"message": "created", "status_code": HTTPStatus.CREATED})  # RSP303


class Jobs(MethodView):
    def post(self):
        answer = {"msg": "started", "status": 202}
        return answer  # RSP303

    def put(self):
        return {"msg": "started", "status": 202}, 202

    def get(self):
        return {"status": 201, "count": 3}

    def patch(self):
        known = request.args.get("n", 1, type=int)
        status = 201 if known else 200
        return {"message": "done", "status": status}, status


bp.add_url_rule("/jobs", view_func=Jobs.as_view("jobs"))


@bp.get("/fine")
def fine():
    return {"message": "fine", "status": 200}


app = Flask(__name__)
app.register_blueprint(bp)
# POST /people -> 200, json: {"message": "created", "status_code": 201}
# POST /jobs -> 200, json: {"msg": "started", "status": 202}
# PUT /jobs -> 202
# GET /jobs -> 200
# PATCH /jobs -> 201
# GET /fine -> 200
