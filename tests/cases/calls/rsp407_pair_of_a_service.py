"""jsonify() of what a function gives as an answer: the status becomes an item of a list."""

from flask import Blueprint, Flask, jsonify
from flask.views import MethodView

bp = Blueprint("rooms", __name__)


class Rooms:
    def __init__(self):
        self._rows = {1: {"room": "hall"}}

    def find(self, number):
        row = self._rows.get(number)
        if row is None:
            return {"error": "no such room"}, 404
        return row, 200

    def table(self):
        return [["hall", 200], ["yard", 404]]

    def size(self):
        return 20, 404


def checked(name):
    if not name.isalpha():
        return {"error": "bad name"}, 400
    return {"name": name}, 200


rooms = Rooms()


@bp.get("/rooms/<int:number>")
def room(number):
    return jsonify(rooms.find(number))  # RSP407


class Names(MethodView):
    def get(self, name):
        answer = checked(name)
        return jsonify(answer)  # RSP407

    def post(self, name):
        body, status = checked(name)
        return jsonify(body), status


bp.add_url_rule("/names/<name>", view_func=Names.as_view("names"))


@bp.get("/table")
def table():
    return jsonify(rooms.table())


@bp.get("/size")
def size():
    return jsonify(rooms.size())


app = Flask(__name__)
app.register_blueprint(bp)
# GET /rooms/2 -> 200, json: [{"error": "no such room"}, 404]
# GET /names/x1 -> 200, json: [{"error": "bad name"}, 400]
# POST /names/x1 -> 400, json: {"error": "bad name"}
# GET /table -> 200, json: [["hall", 200], ["yard", 404]]
# GET /size -> 200, json: [20, 404]
