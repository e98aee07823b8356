"""In the except branch of a class view, the answer in a variable."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Divide(MethodView):
    def get(self):
        try:
            result = 12 / int(request.args["by"])
        except (KeyError, ValueError, ZeroDivisionError) as exc:
            answer = jsonify({"message": str(exc)}, 422)  # RSP407
            return answer
        return jsonify(result=result)


app.add_url_rule("/divide", view_func=Divide.as_view("divide"))
# GET /divide?by=x -> 200
# GET /divide?by=4 -> 200, body: {"result":3.0}
