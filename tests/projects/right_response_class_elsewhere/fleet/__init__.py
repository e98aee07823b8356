from flask import Flask

from .responses import FleetResponse


class Fleet(Flask):
    response_class = FleetResponse


def create_app():
    app = Fleet(__name__)
    from .vehicles import vehicles

    app.register_blueprint(vehicles)
    return app
