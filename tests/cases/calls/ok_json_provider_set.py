"""A provider that is given to the app later, and a blueprint whose app is not seen."""

from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider

app = Flask(__name__)


class Provider(DefaultJSONProvider):
    def default(self, o):
        return sorted(o)


app.json = Provider(app)


@app.get("/tags")
def tags():
    return jsonify(tags={"desk"})


# GET /tags -> 200, body: {"tags":["desk"]}
