"""model_dump_json() and dict() of a model made before, in a class view."""

from flask import Flask, make_response
from flask.views import MethodView
from pydantic import BaseModel

app = Flask(__name__)


class Reply(BaseModel):
    status: str


class Item(MethodView):
    def delete(self):
        reply = Reply(status="gone")
        return reply.model_dump_json(), 204  # RSP306

    def put(self):
        reply = Reply(status="kept")
        return make_response(reply.model_dump(), 204)  # RSP306


app.add_url_rule("/item", view_func=Item.as_view("item"))
# DELETE /item -> 204
# PUT /item -> 204
