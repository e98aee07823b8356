"""JSON text in a generator, made by json.dumps() or get_data() of a response."""

import json
from flask import Flask, Response, jsonify, stream_with_context

app = Flask(__name__)


@app.get("/view")
def view():
    for number in range(2):
        yield json.dumps({"step": number}) + "\n"


@app.get("/data")
def data():
    @stream_with_context
    def steps():
        for number in range(2):
            yield jsonify(step=number).get_data()

    return Response(steps())


# GET /view -> 200, body: {"step": 0}...
# GET /data -> 200, body: {"step":0}...
