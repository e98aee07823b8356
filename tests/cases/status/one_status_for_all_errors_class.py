"""The same in a class that sets up the app, and with another handler beside it."""

from flask import Flask, abort, jsonify


class Shop:
    def __init__(self, app):
        app.register_error_handler(Exception, self.failed)
        app.register_error_handler(KeyError, self.missing)
        app.add_url_rule("/pay", view_func=self.pay)
        app.add_url_rule("/key", view_func=self.key)

    def failed(self, error):  # RSP313
        return jsonify(error=type(error).__name__), 400

    def missing(self, error):
        return jsonify(error="missing"), 400

    def pay(self):
        abort(402) if False else abort(403)

    def key(self):
        return {"a": 1}["b"]


app = Flask(__name__)
Shop(app)


# GET /pay -> 400, body: {"error":"Forbidden"}
# GET /nowhere -> 400, body: {"error":"NotFound"}
# GET /key -> 400, body: {"error":"missing"}
