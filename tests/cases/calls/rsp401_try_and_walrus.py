"""The failing call stands in a walrus and in an except branch."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/a")
def a():
    if resp := make_response("x", content_type="text/plain"):  # RSP401
        return resp
    return "never"


@app.get("/b")
def b():
    try:
        return str(int(request.args["n"]))
    except ValueError:
        return make_response("no number", status_code=400)  # RSP401


# GET /a -> TypeError: make_response() got an unexpected keyword argument 'content_type'
# GET /b?n=x -> TypeError: make_response() got an unexpected keyword argument 'status_code'
# GET /b?n=1 -> 200, body: 1
