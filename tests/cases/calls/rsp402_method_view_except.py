"""In the except branch of a class view, and in a lambda."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Sum(MethodView):
    def post(self):
        try:
            numbers = [int(n) for n in request.form["n"].split(",")]
        except ValueError as exc:
            return 422, jsonify(message=str(exc))  # RSP402
        return jsonify(sum=sum(numbers))


app.add_url_rule("/sum", view_func=Sum.as_view("sum"))
app.add_url_rule("/l", "l", lambda: (418, "teapot"))  # RSP402
# POST /sum form n=x -> TypeError: The view function did not return a valid response...
# POST /sum form n=1,2 -> 200, body: {"sum":3}
# GET /l -> TypeError: The view function did not return a valid response...
