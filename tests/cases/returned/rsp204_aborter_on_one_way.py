"""The app's aborter is called on one way only: the other way ends without an answer."""

from flask import Flask, current_app, request

app = Flask(__name__)


@app.get("/door")
def door():  # RSP204
    if "key" in request.args:
        return "open"
    if "force" in request.args:
        current_app.aborter(403)


@app.get("/bell")
def bell():  # RSP204
    if "ring" in request.args:
        return "ding"
    current_app.logger.info("nobody")


# GET /door?key=1 -> 200, body: open
# GET /door?force=1 -> 403
# GET /door -> TypeError: The view function for 'door' did not return a valid response. The function...
# GET /bell -> TypeError: The view function for 'bell' did not return a valid response. The function...
