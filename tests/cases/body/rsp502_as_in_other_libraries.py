"""Django sets headers as items, requests calls json(): Flask's responses know neither."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


class Page:
    def __setitem__(self, name, value):
        self.name = value

    def json(self):
        return {}


@app.get("/items")
def items():
    response = make_response("a,b")
    response["Content-Disposition"] = "attachment"  # RSP502
    return response


@app.get("/json")
def as_json():
    response = jsonify(a=1)
    data = response.json()  # RSP502
    return data


@app.get("/right")
def right():
    response = jsonify(a=1)
    response.headers["X-Items"] = str(len(response.json))
    page = Page()
    page["X-A"] = page.json()
    return response


# GET /items -> TypeError: 'Response' object does not support item assignment
# GET /json -> TypeError: 'dict' object is not callable
# GET /right -> 200, X-Items: 1
