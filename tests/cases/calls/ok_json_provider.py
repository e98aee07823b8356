"""An app with a JSON provider of its own may send sets and objects."""

from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider


class Provider(DefaultJSONProvider):
    @staticmethod
    def default(o):
        return sorted(o) if isinstance(o, set) else str(o)


class Shop(Flask):
    json_provider_class = Provider


app = Shop(__name__)


@app.get("/tags")
def tags():
    return {"tags": {"desk"}}


@app.get("/error")
def error():
    try:
        return jsonify(1 / 0)
    except ZeroDivisionError as failure:
        return jsonify(error=failure), 400


# GET /tags -> 200, body: {"tags":["desk"]}
# GET /error -> 400
