"""A method, a nested generator function and a lambda as the body, in class views."""

from flask import Flask, Response, current_app
from flask.views import MethodView

app = Flask(__name__)


class Feed(MethodView):
    def rows(self):
        yield "a"

    def get(self):
        return Response(self.rows, mimetype="text/csv")  # RSP406

    def post(self):
        def made():
            yield "b"

        return current_app.response_class(made)  # RSP406


app.add_url_rule("/feed", view_func=Feed.as_view("feed"))


@app.get("/lambda")
def by_lambda():
    return Response(response=lambda: "c")  # RSP406


# GET /feed -> TypeError: 'method' object is not iterable
# POST /feed -> TypeError: 'function' object is not iterable
# GET /lambda -> TypeError: 'function' object is not iterable
