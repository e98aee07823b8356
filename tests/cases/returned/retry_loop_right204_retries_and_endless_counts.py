"""Loops that are left only by a return or an exception: retries, and an endless iterator."""

import itertools
from flask import Flask, jsonify

app = Flask(__name__)
CALLS = itertools.count()


class _Attempt:
    def __init__(self, owner):
        self.owner = owner

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.owner.failed = kind is not None
        self.owner.left -= 1
        return kind is not None and self.owner.left > 0


class Retrying:
    def __init__(self, stop=3):
        self.left, self.failed = stop, True

    def __iter__(self):
        while self.failed and self.left:
            yield _Attempt(self)


def flaky():
    if next(CALLS) % 2 == 0:
        raise RuntimeError("not now")
    return 42


@app.get("/own")
def own():
    for attempt in Retrying(stop=5):
        with attempt:
            return jsonify(rate=flaky())


@app.get("/count")
def count():
    for number in itertools.count(1):
        if number % 7 == 0:
            return jsonify(number=number)


# GET /own -> 200, body: {"rate":42}
# GET /count -> 200, body: {"number":7}
