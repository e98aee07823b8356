"""Handlers nested in an app factory, one of them with its status."""

from flask import Flask, jsonify


def create_app(config=None):
    app = Flask(__name__)
    if config:
        app.config.update(config)

    @app.route("/")
    def index():
        return jsonify(ok=True)

    @app.errorhandler(404)
    def not_found(error):
        return jsonify({"message": "Resource not found"})  # RSP301

    @app.errorhandler(400)
    def bad_request(error):
        return jsonify({"message": "Bad request"}), 400

    return app


app = create_app()
# GET / -> 200, body: {"ok":true}
# GET /nope -> 200, body: {"message":"Resource not found"}
