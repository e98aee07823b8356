"""Two methods of a class view: `errors` with 422, and {"status": "failed"} from an except block."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Lamp(MethodView):
    def post(self):
        if "watts" not in request.form:
            return jsonify(errors=["watts is missing"]), 422
        return jsonify(status="ok")

    def put(self):
        try:
            watts = int(request.form["watts"])
        except ValueError as error:
            return jsonify(status="failed", reason=str(error))  # RSP310
        return jsonify(status="ok", watts=watts)


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))
# POST /lamp -> 422, body: {"errors":["watts is missing"]}
# PUT /lamp form watts=x -> 200, body: {"reason":"invalid literal for int() with base 10: 'x'","...
