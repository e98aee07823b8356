"""An after_request function that sets a status may give every answer of the module another one."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.after_request
def status_from_body(response):
    if response.is_json:
        status = response.get_json().get("status", 200)
        response.status_code = status
    if "Location" in response.headers:
        response.status_code = 303
    return response


@app.errorhandler(404)
def lost(error):
    return jsonify(error="lost", status=404)


@app.get("/gone")
def gone():
    return jsonify(status=410, message="This page is gone")


@app.get("/door")
def door():
    response = make_response("This way")
    response.headers["Location"] = "/hall"
    return response


@app.get("/count")
def count():
    return 3  # RSP206


# GET /lost -> 404
# GET /gone -> 410
# GET /door -> 303, Location: /hall
# GET /count -> TypeError: The view function did not return a valid response...
