"""What another module's generator yields is yielded on, as the body of a response."""

import json

from engine import Engine, lines, readings
from flask import Flask, Response

app = Flask(__name__)
engine = Engine()


@app.get("/readings")
def numbers():
    def generate():
        for reading in readings():
            if reading["number"]:
                app.logger.info("more")
            yield reading  # RSP512

    return Response(generate(), mimetype="application/x-ndjson")


@app.get("/words")
def words():
    def generate():
        for chunk in engine.stream("one two"):
            yield chunk  # RSP512

    return Response(generate())


@app.get("/all")
def all_words():
    def generate():
        for chunk in engine.all("one two"):
            yield chunk  # RSP512

    return Response(generate())


@app.get("/text")
def text():
    def generate():
        for chunk in engine.stream("one two"):
            yield chunk["word"]
            yield json.dumps(chunk)
        for line in lines():
            yield line

    return Response(generate())


@app.get("/mixed")
def mixed():
    def generate():
        for piece in engine.mixed():
            yield piece if isinstance(piece, str) else json.dumps(piece)

    return Response(generate())


# GET /readings -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /words -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /all -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /mixed -> 200, body: begin...
