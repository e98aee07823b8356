"""Only the data of a response goes into data, or responses stay in containers that are not sent."""

import json

from flask import Flask, Response, jsonify, make_response, redirect

app = Flask(__name__)


@app.get("/json")
def of_json():
    inner = jsonify(a=1)
    return {"inner": inner.get_json(), "status": inner.status_code}


@app.get("/text")
def of_text():
    inner = make_response("inner")
    return f"<p>{inner.get_data(as_text=True)}</p>"


@app.get("/location")
def of_location():
    inner = redirect("/json")
    return "go: " + inner.location


@app.get("/table")
def table():
    answers = {"a": jsonify(a=1), "b": make_response("b", 202)}
    return answers["b"]


@app.get("/wrap")
def wrap():
    return make_response(jsonify(a=1), 202)


@app.get("/log")
def log():
    inner = jsonify(a=1)
    app.logger.debug(f"sending {inner}")
    return inner


@app.get("/dumps")
def dumps():
    data = {"a": 1}
    return Response(json.dumps(data), mimetype="application/json")


@app.get("/parts")
def parts():
    made = [make_response("a"), make_response("b")]
    return jsonify([part.get_data(as_text=True) for part in made])


# GET /json -> 200, body: {"inner":{"a":1},"status":200}
# GET /text -> 200, body: <p>inner</p>
# GET /location -> 200, body: go: /json
# GET /table -> 202, body: b
# GET /wrap -> 202, body: {"a":1}
# GET /log -> 200, body: {"a":1}
# GET /dumps -> 200, body: {"a": 1}
# GET /parts -> 200, body: ["a","b"]
