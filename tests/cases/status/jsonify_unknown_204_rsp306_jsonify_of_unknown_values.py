"""jsonify() of a parameter, of the request's JSON and of a call's result, with 204 and 304."""

from flask import Flask, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def empty(data):
    return jsonify(data), 204


class Lamp(MethodView):
    def put(self):
        return make_response(jsonify(request.get_json()), 204)  # RSP306

    def delete(self):
        answer = jsonify(request.args.to_dict())
        answer.status_code = 204
        return answer  # RSP306


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.get("/helper")
def helper():
    return empty(request.args.to_dict())  # RSP306


# PUT /lamp json {"a": 1} -> 204
# DELETE /lamp?a=1 -> 204
# GET /helper?a=1 -> 204
