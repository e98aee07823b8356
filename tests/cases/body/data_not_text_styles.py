"""The data comes from a helper, a condition and a method."""
from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def summary():
    return {"total": 3}


class Totals(MethodView):
    def get(self):
        response = make_response()
        response.data = summary()  # RSP510
        response.mimetype = "application/json"
        return response

    def post(self):
        response = make_response("x")
        if request.is_json:
            response.set_data({"a": 1} if request.args else {"b": 2})  # RSP510
        return response


app.add_url_rule("/totals", view_func=Totals.as_view("totals"))

# GET /totals -> TypeError: ...
# POST /totals json {"a": 1} -> TypeError: ...
