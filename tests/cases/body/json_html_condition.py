"""A conditional expression, a walrus and an app factory, all with JSON text."""
import json

from flask import Flask, request

EMPTY = json.dumps([])


def create_app():
    app = Flask(__name__)

    @app.get("/either")
    def either():
        return json.dumps({"a": 1}) if request.args else EMPTY  # RSP505

    @app.get("/walrus")
    def walrus():
        if (text := json.dumps({"n": 1})) and request.args:
            app.logger.debug(text)
        return text  # RSP505

    @app.errorhandler(404)
    def missing(error):
        return json.dumps({"error": "not found"}), 404  # RSP505

    return app


app = create_app()

# GET /either -> 200, Content-Type: text/html; charset=utf-8, body: []
# GET /walrus -> 200, Content-Type: text/html; charset=utf-8
# GET /nope -> 404, Content-Type: text/html; charset=utf-8
