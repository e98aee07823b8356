"""Handlers that are methods, registered through self."""

from flask import Flask, render_template


class Site:
    def __init__(self):
        self.app = Flask(__name__)
        self.app.register_error_handler(404, self.not_found)
        self.app.register_error_handler(405, self.not_allowed)

    def not_found(self, error):
        return render_template("404.html")  # RSP301

    def not_allowed(self, error):
        return render_template("405.html"), 405


app = Site().app
# GET /nope -> 200, body: 404.html
