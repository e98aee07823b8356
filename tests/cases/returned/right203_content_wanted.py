"""The content is wanted: other responses, headers handed on too, or nothing was customised."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


class Upload:
    def __init__(self, data):
        self.data = data
        self.headers = {}


@app.get("/client")
def client():
    response = app.test_client().get("/made")
    return response.get_data()


@app.get("/made")
def made():
    response = make_response("x")
    response.headers["X-Length"] = str(len(response.data))
    return response


@app.get("/all")
def all_parts():
    response = make_response("x", 201)
    response.headers["X-A"] = "1"
    return response.data, response.status_code, response.headers


@app.post("/request")
def posted():
    return request.get_json()


@app.post("/raw")
def raw():
    return request.get_data()


@app.get("/upload")
def upload():
    response = Upload("x")
    response.headers["X-A"] = "1"
    return response.data


@app.get("/json")
def changed():
    response = jsonify(a=1)
    data = response.get_json()
    data["b"] = 2
    return data


# GET /client -> 200, body: x
# GET /made -> 200, X-Length: 1, body: x
# GET /all -> 201, X-A: 1, body: x
# POST /request json {"a": 1} -> 200, body: {"a":1}
# POST /raw form a=1 -> 200, body: a=1
# GET /upload -> 200, body: x
# GET /json -> 200, body: {"a":1,"b":2}
