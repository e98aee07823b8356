"""A function is returned without being called."""

from flask import Flask, Response, jsonify, make_response, redirect, render_template

app = Flask(__name__)


@app.get("/make")
def make():
    return make_response  # RSP207


@app.get("/template")
def template():
    return render_template  # RSP207


@app.get("/json")
def as_json():
    response = jsonify(a=1)
    return response.get_json  # RSP207


@app.get("/redirect")
def go():
    answer = redirect
    return answer  # RSP207


@app.get("/data")
def data():
    response = Response("x")
    return response.get_data  # RSP207


@app.get("/status")
def with_status():
    return make_response, 201  # RSP207


# GET /make -> TypeError: Object of type Request is not JSON serializable...
# GET /template -> TypeError: render_template() takes 1 positional argument but 2 were given...
# GET /json -> TypeError: cannot unpack non-iterable NoneType object...
# GET /redirect -> AttributeError: 'function' object has no attribute 'strip' [Flask >= 2.3]
# GET /data -> TypeError: Response.get_data() takes from 1 to 2 positional arguments but 3 wer...
# GET /status -> TypeError: Object of type Request is not JSON serializable...
