"""A loop over a tuple or range that is written out and not empty returns in its first round."""

from flask import Flask
from flask.views import MethodView

app = Flask(__name__)
KINDS = ("lamp", "chair")


class Kind(MethodView):
    def get(self):
        for kind in KINDS:
            return kind


app.add_url_rule("/kind", view_func=Kind.as_view("kind"))


@app.get("/count")
def count():
    for n in range(3):
        if n == 0:
            return "zero"
        return "more"


# GET /kind -> 200, body: lamp
# GET /count -> 200, body: zero
