"""set_cookie() of a test client and of other objects, in helpers whose callers are elsewhere.

Without request lines: the callers are elsewhere.
"""

from flask import Flask

app = Flask(__name__)


def log_in(client):
    client.set_cookie("localhost", "token", "abc")
    client.get("/")


def log_in_here(client, number):
    client.set_cookie("token", number)


def log_out(client):
    client.delete_cookie("localhost", "token")
    return client.get("/")


def browse(jar):
    jar.set_cookie("seen", 1)
    jar.visit("/")
    return jar


def typed(response: "Jar"):
    response.set_cookie("seen", 1)
    return response


class Jar:
    def set_cookie(self, name, value):
        self.held = {name: value}


def kept(response):
    response = Jar()
    response.set_cookie("seen", 1)
    return response
