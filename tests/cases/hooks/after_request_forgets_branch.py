"""One way through the hook ends without the response."""
import logging

from flask import Flask, request

log = logging.getLogger(__name__)


def create_app():
    app = Flask(__name__)

    @app.after_request
    def cors(response):  # RSP701
        if request.headers.get("Origin"):
            response.headers["Access-Control-Allow-Origin"] = "*"
            return response

    @app.route("/")
    def index():
        return "x"

    return app


def create_logged_app():
    app = Flask(__name__)

    @app.after_request
    def logged(response):
        if response.status_code < 400:
            return  # RSP701
        log.warning("answered %s", response.status)
        return response

    @app.after_request
    def typed(response):  # RSP701
        try:
            response.headers["X-Length"] = str(response.content_length)
            return response
        except TypeError:
            log.exception("no length")

    return app


app = create_app()

# GET / -> TypeError: 'NoneType' object is not callable
# GET / with Origin: http://a -> 200, Access-Control-Allow-Origin: *
