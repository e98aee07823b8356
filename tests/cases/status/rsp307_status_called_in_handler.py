"""resp.status called in an error handler of a factory."""

from flask import Flask, make_response


def create_app():
    app = Flask(__name__)

    @app.errorhandler(404)
    def not_found(e):
        resp = make_response("not found")
        resp.status("404 Not Found")  # RSP307
        return resp

    return app


app = create_app()
# GET /x -> TypeError: 'str' object is not callable
