"""JSON text whose type is given in one of the many ways."""
import json

from flask import Flask, Response, make_response

app = Flask(__name__)
JSON = {"content-type": "application/json"}


@app.route("/mimetype")
def by_mimetype():
    return Response(json.dumps([1]), mimetype="application/json")


@app.route("/content")
def by_content_type():
    return app.response_class(
        response=json.dumps([1]), status=200, content_type="application/json; charset=utf-8"
    )


@app.route("/position")
def by_position():
    return Response(json.dumps([1]), 200, None, "application/json")


@app.route("/headers")
def by_headers():
    return Response(json.dumps([1]), headers=JSON)


@app.route("/tuple")
def by_tuple():
    return json.dumps([1]), 201, JSON


@app.route("/pairs")
def by_pairs():
    return json.dumps([1]), [("CONTENT-TYPE", "application/json")]


@app.route("/made")
def by_make_response():
    return make_response(json.dumps([1]), 200, {"Content-Type": "application/problem+json"})


# GET /mimetype -> 200, Content-Type: application/json
# GET /content -> 200, Content-Type: application/json; charset=utf-8
# GET /position -> 200, Content-Type: application/json
# GET /headers -> 200, Content-Type: application/json
# GET /tuple -> 201, Content-Type: application/json
# GET /pairs -> 200, Content-Type: application/json
# GET /made -> 200, Content-Type: application/problem+json
