"""A response is put inside data that is to be sent."""

import json

from flask import Flask, Response, jsonify, make_response, redirect

app = Flask(__name__)


@app.get("/jsonify")
def in_jsonify():
    return jsonify(jsonify(a=1))  # RSP209


@app.get("/key")
def in_key():
    return jsonify(result=make_response("x"))  # RSP209


@app.get("/dict")
def in_dict():
    return {"data": jsonify(a=1)}  # RSP209


@app.get("/list")
def in_list():
    return [jsonify(a=1), jsonify(b=1)]  # RSP209


@app.get("/fstring")
def in_fstring():
    return f"<p>{make_response('x')}</p>"  # RSP209


@app.get("/plus")
def plus():
    return "go: " + redirect("/")  # RSP209


@app.get("/response")
def in_response():
    return Response(jsonify(a=1))  # RSP209


@app.get("/dumps")
def dumps():
    return Response(json.dumps(jsonify(a=1)), mimetype="application/json")  # RSP209


# GET /jsonify -> TypeError: Object of type Response is not JSON serializable
# GET /key -> TypeError: Object of type Response is not JSON serializable
# GET /dict -> TypeError: Object of type Response is not JSON serializable
# GET /list -> TypeError: Object of type Response is not JSON serializable
# GET /fstring -> 200, body: <p><Response 1 bytes [200 OK]></p>
# GET /plus -> TypeError: can only concatenate str (not "Response") to str
# GET /response -> TypeError: 'Response' object is not iterable
# GET /dumps -> TypeError: Object of type Response is not JSON serializable
