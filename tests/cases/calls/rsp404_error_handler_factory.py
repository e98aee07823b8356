"""Error handlers of a factory, with status and type."""

from flask import Flask, json


def create_app():
    app = Flask(__name__)

    def not_found(e):
        return json.dumps({"error": "none"}), 404, "application/json"  # RSP404

    app.register_error_handler(404, not_found)
    return app


app = create_app()
# GET /x -> ValueError: not enough values to unpack...
