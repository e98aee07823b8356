"""A function in the place of the method call_on_close(), and a wrapper's own attribute."""

from flask import Flask, make_response, send_file
from flask.views import MethodView

app = Flask(__name__)
DONE = []


@app.get("/page")
def page():
    response = make_response("page")

    def note():
        DONE.append("page")

    response.call_on_close = note  # RSP515
    return response


class File(MethodView):
    def get(self):
        response = send_file(__file__, mimetype="text/plain")
        response.call_on_close = lambda: DONE.append("file")  # RSP515
        return response

    def post(self):
        response = make_response("posted")
        close = response.call_on_close
        close(lambda: DONE.append("post"))
        return response


app.add_url_rule("/file", view_func=File.as_view("file"))


@app.get("/done")
def done():
    return ",".join(DONE)


# GET /page -> 200, body: page
# GET /file -> 200
# POST /file -> 200, body: posted
# GET /done -> 200, body: post
