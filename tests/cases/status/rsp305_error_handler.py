"""An error handler that redirects and sends the error's code."""

from http import HTTPStatus

import flask as f

app = f.Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return f.redirect("/"), 404  # RSP305


@app.errorhandler(403)
def forbidden(e):
    return f.redirect("/"), HTTPStatus.FORBIDDEN  # RSP305


# GET /x -> 404, Location: / [Flask >= 2.2]
