"""A class view calls a method of a base class from another module, which aborts."""

from flask import Flask, request
from base import Checked

app = Flask(__name__)


class Search(Checked):
    def get(self):
        if "q" in request.args:
            return {"found": [request.args["q"]]}
        self.refuse("q is missing")


app.add_url_rule("/search", view_func=Search.as_view("search"))
# GET /search?q=x -> 200, body: {"found":["x"]}
# GET /search -> 400
