"""The route() of a parameter hands its function something that no rule could: it is no Flask."""

from flask import Flask


def register(app: Flask, bus):
    @app.get("/")
    def index():
        return "home"

    @bus.route("lamps/<name>/state")
    def state(message, name):
        app.logger.info("%s %s", message, name)

    @bus.route("/doors")
    def doors(message, *, retained):
        app.logger.info("%s %s", message, retained)


class Bus:
    def route(self, topic):
        return lambda function: function


def create_app():
    app = Flask(__name__)
    register(app, Bus())
    return app


# GET / -> 200, body: home
