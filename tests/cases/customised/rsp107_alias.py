"""The class is reached through a module alias, the app or another name."""

import flask as f
from flask import Response as FlaskResponse


def create_app():
    app = f.Flask(__name__)

    @app.get("/module")
    def module():
        f.Response.set_cookie("a", "1")  # RSP107
        return "x"

    @app.get("/renamed")
    def renamed():
        FlaskResponse.headers["X-A"] = "1"  # RSP107
        return "x"

    @app.get("/delete")
    def delete():
        FlaskResponse.delete_cookie("a")  # RSP107
        return "x"

    return app


app = create_app()

# GET /module -> AttributeError: 'str' object has no attribute...
# GET /renamed -> AttributeError: type object 'Response' has no attribute 'headers'
# GET /delete -> TypeError: Response.delete_cookie() missing 1 required positional argument: '...
