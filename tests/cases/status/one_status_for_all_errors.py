"""Handlers for Exception that answer every error, 404 and 405 too, with one status."""

from functools import wraps

from flask import Flask, abort, jsonify, make_response


def logged(handler):
    @wraps(handler)
    def wrapper(error):
        return handler(error)

    return wrapper


def create_app():
    app = Flask(__name__)

    @app.errorhandler(Exception)
    def unexpected(error):  # RSP313
        app.logger.info("unexpected")
        return jsonify(error="something went wrong"), 500

    @app.get("/secret")
    def secret():
        abort(403)

    return app


# GET /nowhere -> 500, body: {"error":"something went wrong"}
# POST /secret -> 500
# GET /secret -> 500
