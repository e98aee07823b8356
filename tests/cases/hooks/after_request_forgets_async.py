"""Async hooks, in a factory that needs asgiref."""
from flask import Flask


def create_async_app():
    app = Flask("async")

    @app.after_request
    async def stamp(response):  # RSP701
        response.headers["X-A"] = "1"

    @app.after_request
    async def fine(response):
        response.headers["X-B"] = "1"
        return response

    @app.before_request
    async def gate():
        return True  # RSP704

    @app.before_request
    async def start():
        return None

    @app.errorhandler(404)
    async def missing():  # RSP703
        return "missing", 404

    @app.after_request
    async def wrap(response):
        return {"status": response.status_code}  # RSP702

    return app


app = Flask(__name__)


@app.route("/")
def index():
    return "x"


# GET / -> 200, body: x
