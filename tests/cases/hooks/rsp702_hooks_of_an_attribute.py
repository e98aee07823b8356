"""Hooks of a Flask app that is an attribute are hooks: content is returned, an argument taken."""

from flask import Flask


class Server:
    def __init__(self):
        self.app = Flask(__name__)
        self.app.after_request(lambda response: "after")  # RSP702
        self.app.add_url_rule("/", view_func=self.index)

    def index(self):
        return "home"


app = Server().app
# GET / -> TypeError: 'str' object is not callable
