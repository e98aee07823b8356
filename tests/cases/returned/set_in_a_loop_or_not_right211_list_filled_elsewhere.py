"""Module lists that start with entries are emptied by a helper or another request."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)
QUEUE = ["a", "b"]


def take():
    return QUEUE.pop()


class Next(MethodView):
    def get(self):
        answer = None
        for name in QUEUE:
            answer = make_response(name)
        return answer or make_response("empty", 404)

    def delete(self):
        return take()


app.add_url_rule("/next", view_func=Next.as_view("next"))
# GET /next -> 200, body: b
# DELETE /next -> 200, body: b
# DELETE /next -> 200, body: a
# GET /next -> 404, body: empty
