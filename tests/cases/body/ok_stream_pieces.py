"""Generators that yield text or bytes, or that are not sent as they are."""

import json
from contextlib import contextmanager

from flask import Flask, Response, jsonify, request, stream_with_context

app = Flask(__name__)


@app.get("/lines")
def lines():
    def steps():
        for number in range(3):
            yield json.dumps({"step": number}) + "\n"

    return steps(), {"Content-Type": "application/x-ndjson"}


@app.get("/bytes")
def pieces():
    def steps():
        yield b"a"
        yield bytearray(b"b")
        yield "c"

    return Response(stream_with_context(steps()))


@app.get("/texts")
def texts():
    return (str(number) for number in range(3))


def numbers():
    yield from range(3)
    yield {"last": True}


@app.get("/collected")
def collected():
    return jsonify(list(numbers()))


@app.get("/formatted")
def formatted():
    def steps():
        for one in numbers():
            yield f"{one};"

    return Response(steps())


@contextmanager
def counting():
    yield 1


@app.get("/context")
def context():
    with counting() as number:
        return str(number)


@app.get("/given")
def given():
    def steps(items):
        for item in items:
            yield item

    return Response(steps(request.args.values()))


@app.get("/chosen")
def chosen():
    def steps():
        for item in ("a", None):
            if item is not None:
                yield item

    return Response(steps())


@app.get("/iterator")
def iterator():
    return Response(iter(["a", "b"]))


# GET /lines -> 200
# GET /bytes -> 200, body: abc
# GET /texts -> 200, body: 012
# GET /collected -> 200, body: [0,1,2,{"last":true}]
# GET /formatted -> 200
# GET /context -> 200, body: 1
# GET /given?a=x -> 200, body: x
# GET /chosen -> 200, body: a
# GET /iterator -> 200, body: ab
