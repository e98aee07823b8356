"""An app or blueprint that comes as a parameter is one: its view has to answer."""

from flask import Blueprint, Flask, request


def register(app: Flask, bp):
    @app.route("/health")
    def health():  # RSP204
        if request.args:
            return "fine"

    @bp.route("/lamps/<name>")
    def lamp(name):  # RSP204
        if name == "hall":
            return "on"

    app.register_blueprint(bp)


def create_app():
    app = Flask(__name__)
    register(app, Blueprint("lamps", __name__))
    return app


# GET /health -> TypeError: The view function for 'health' did not return a valid response. The functi...
# GET /lamps/attic -> TypeError: The view function for 'lamps.lamp' did not return a valid response. The fu...
