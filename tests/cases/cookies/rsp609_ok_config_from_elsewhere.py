"""A config that is also filled from elsewhere may hold anything."""

from flask import Flask, make_response


def create_app(**config):
    app = Flask(__name__)
    app.config["AGE"] = "3600"
    app.config.update(config)

    @app.post("/age")
    def age():
        response = make_response("x")
        response.set_cookie("age", "1", max_age=app.config["AGE"])
        return response

    return app


# POST /age -> TypeError: ...
