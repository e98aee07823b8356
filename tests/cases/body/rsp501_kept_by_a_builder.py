"""A builder keeps its response in an attribute that is set once."""

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


class Reply:
    def __init__(self, data):
        self.reply = make_response(jsonify(data))

    def cached(self):
        self.reply.headers = {"Cache-Control": "max-age=60"}  # RSP501
        return self

    def typed(self, kind):
        self.reply.contenttype = kind  # RSP502
        return self

    def build(self):
        return self.reply


class Page:
    def __init__(self, text):
        self.page: Response = make_response(text)

    def finished(self):
        self.page.headers["X-Finished"] = "1"
        self.page.status_code = 202
        return self.page


@app.get("/wrong")
def wrong():
    return Reply({"a": 1}).cached().typed("text/plain").build()


@app.get("/right")
def right():
    return Page("page").finished()


# GET /wrong -> 200, Cache-Control: max-age=60, no Content-Type
# GET /right -> 202, X-Finished: 1, body: page
