"""A constant response sent by a view and by a class view, and changed by nobody."""

from flask import Flask, Response
from flask.views import MethodView

app = Flask(__name__)
EMPTY = Response(status=204)


@app.delete("/lamp")
def remove():
    return EMPTY


class Ping(MethodView):
    answer = Response("pong", mimetype="text/plain")

    def get(self):
        return self.answer


app.add_url_rule("/ping", view_func=Ping.as_view("ping"))
# DELETE /lamp -> 204
# DELETE /lamp -> 204
# GET /ping -> 200, Content-Type: text/plain; charset=utf-8, body: pong
# GET /ping -> 200, Content-Type: text/plain; charset=utf-8, body: pong
