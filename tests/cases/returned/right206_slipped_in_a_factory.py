"""The same in an app factory, where the helper gives a pair of numbers."""

from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.route("/area/<int:n>")
    def sides(n, scale):
        return n * scale, n * scale + 1

    @app.route("/real/<int:n>")
    def area(n):
        a, b = sides(n, 2)
        return {"area": a * b}

    return app


# GET /area/3 -> TypeError: create_app.<locals>.sides() missing 1 required positional argument: 'scale'
# GET /real/3 -> 200, body: {"area":42}
