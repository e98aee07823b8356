"""The content of a customised response is returned instead of the response."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/data")
def data():
    response = make_response("a,b")
    response.headers["Content-Type"] = "text/csv"
    return response.data  # RSP203


@app.get("/get-data")
def get_data():
    response = make_response("a,b", 201)
    response.set_cookie("a", "1")
    return response.get_data(as_text=True)  # RSP203


@app.get("/json")
def as_json():
    response = jsonify(a=1)
    response.status_code = 202
    return response.json  # RSP203


@app.get("/get-json")
def get_json():
    response = jsonify(a=1)
    response.headers["X-A"] = "1"
    return response.get_json()  # RSP203


@app.get("/response")
def response():
    resp = make_response("x")
    resp.headers["X-A"] = "1"
    return resp.response  # RSP203


@app.get("/str")
def as_str():
    resp = make_response("x")
    resp.headers["X-A"] = "1"
    return str(resp)  # RSP203


# GET /data -> 200, Content-Type: text/html; charset=utf-8, body: a,b
# GET /get-data -> 200, no Set-Cookie, body: a,b
# GET /json -> 200, body: {"a":1}
# GET /get-json -> 200, no X-A, body: {"a":1}
# GET /response -> TypeError: Object of type bytes is not JSON serializable
# GET /str -> 200, no X-A, body: <Response 1 bytes [200 OK]>
