"""A helper puts the code in the body and on the response."""

from flask import Flask, abort, jsonify, make_response

app = Flask(__name__)


def problem(code, text):
    response = jsonify(status=code, message=text)
    response.status_code = code
    return response


@app.get("/a")
def a():
    return problem(404, "none")


@app.get("/b")
def b():
    abort(make_response({"status": 403, "message": "no"}, 403))


# GET /a -> 404, body: {"message":"none","status":404}
# GET /b -> 403, body: {"message":"no","status":403}
