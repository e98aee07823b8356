"""Private methods and nested functions of views return their own tuples."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    rows = {1: "lamp"}

    def _find(self, number):
        if number not in self.rows:
            return 404, "no such item"
        return 200, self.rows[number]

    def get(self, number):
        status, text = self._find(number)
        return jsonify(text=text), status


app.add_url_rule("/items/<int:number>", view_func=Items.as_view("items"))


@app.get("/b")
def b():
    def limits():
        return 400, 499

    low, high = limits()
    return f"{low}-{high}"


# GET /items/1 -> 200, body: {"text":"lamp"}
# GET /items/2 -> 404, body: {"text":"no such item"}
# GET /b -> 200, body: 400-499
