"""A body that comes from elsewhere may be empty."""

from flask import Flask, request

app = Flask(__name__)


def body_of(name):
    return request.form.get(name, "")


@app.post("/")
def index():
    return body_of("text"), 204


class Row:
    def json(self):
        return {"id": 1}, 204


@app.get("/row")
def row():
    data, number = Row().json()
    return {"row": data, "number": number}


# POST / -> 204
# GET /row -> 200, body: {"number":204,"row":{"id":1}}
