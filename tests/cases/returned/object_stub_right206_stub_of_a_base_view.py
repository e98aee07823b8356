"""A class view's hook method is annotated with object and written by each subclass."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Listing(MethodView):
    def rows(self) -> object:
        raise NotImplementedError("a listing has rows")

    def get(self):
        return self.rows()


class Lamps(Listing):
    def rows(self):
        return jsonify(["hall"])


app.add_url_rule("/lamps", view_func=Lamps.as_view("lamps"))
# GET /lamps -> 200, body: ["hall"]
