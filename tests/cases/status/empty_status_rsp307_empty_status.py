"""An empty text as the status, in a tuple, on a response and in make_response()."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


class Note(MethodView):
    def get(self):
        return "remember the milk", ""  # RSP307

    def put(self):
        note = make_response("kept")
        note.status = ""  # RSP307
        return note


app.add_url_rule("/note", view_func=Note.as_view("note"))


@app.get("/empty")
def empty():
    return make_response("gone", "")  # RSP307


# GET /note -> ValueError: Empty status argument
# GET /empty -> ValueError: Empty status argument
# PUT /note -> ValueError: Empty status argument
