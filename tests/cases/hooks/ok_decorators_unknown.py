"""Decorators above the route that come from elsewhere and may only take notes."""
from flask import Flask


def create_documented_app():
    from shop_docs import describe, registry

    app = Flask("documented")

    @describe("the front page")
    @app.route("/")
    def index():
        return "x"

    @registry.add
    @app.get("/other")
    def other():
        return "x"

    return app


def create_route_twice_app():
    app = Flask("twice")
    from shop_app import api

    @api.route("/v1/")
    @app.route("/")
    def index():
        return "x"

    @app.cli.command("index")
    @app.get("/more")
    def more():
        return "x"

    return app


app = Flask(__name__)


@app.template_global()
@app.route("/year")
def year():
    return "2026"


@app.before_request
@app.route("/ping")
def ping():
    return None if app.config.get("UP", True) else "down"


# GET /year -> 200, body: 2026
