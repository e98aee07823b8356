"""Attributes that are set by a name, or with others in the object's dict."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


class Settings:
    def __init__(self, limit=10):
        self.limit = limit
        self.names = {"a"}

    def load(self, found):
        self.__dict__.update(found)


settings = Settings()
settings.load({"names": ["b"]})
setattr(settings, "limit", "20")


@app.get("/names")
def names():
    return jsonify(settings.names)


@app.get("/limit")
def limit():
    response = make_response("limit")
    response.set_cookie("limit", settings.limit)
    return response


# GET /names -> 200, json: ["b"]
# GET /limit -> 200, body: limit
