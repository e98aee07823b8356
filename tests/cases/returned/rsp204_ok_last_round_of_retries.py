"""Retries that tell their last round and leave in it: by number, by place, by element."""

from itertools import count

from flask import Flask, abort, jsonify

app = Flask(__name__)
RETRIES = 3
CALLS = count()


def flaky(host=""):
    if next(CALLS) % 3 != 2 or host == "down":
        raise OSError(f"no answer {host}".strip())
    return host or "answer"


@app.get("/returned")
def returned():
    for attempt in range(RETRIES):
        try:
            return jsonify(flaky())
        except OSError as error:
            if attempt == RETRIES - 1:
                return jsonify(error=str(error)), 502


@app.get("/continued")
def continued():
    tries = 3
    for attempt in range(tries):
        try:
            return jsonify(flaky("down"))
        except OSError as error:
            if attempt < tries - 1:
                continue
            return jsonify(error=str(error)), 502


@app.get("/configured/<int:tries>")
def configured(tries):
    for attempt in range(1, tries + 1):
        try:
            return jsonify(flaky("down"))
        except OSError:
            if attempt >= tries:
                abort(502)


@app.get("/places")
def places():
    hosts = app.config["HOSTS"]
    for place, host in enumerate(hosts, start=1):
        try:
            return jsonify(flaky(host))
        except OSError:
            if place < len(hosts):
                continue
            raise


@app.get("/elements")
def elements():
    hosts = app.config["HOSTS"]
    for host in hosts:
        try:
            return jsonify(flaky(host))
        except OSError:
            if host == hosts[-1]:
                raise


@app.get("/counted")
def counted():
    attempt = 0
    while attempt < RETRIES:
        try:
            return jsonify(flaky("down"))
        except OSError:
            attempt += 1
            if attempt == RETRIES:
                abort(502)


@app.get("/left")
def left():
    rounds = 3
    while rounds > 0:
        rounds -= 1
        try:
            return jsonify(flaky("down"))
        except OSError as error:
            if not rounds:
                return str(error), 502


app.config["HOSTS"] = ["down", "down"]
# GET /returned -> 200, json: "answer"
# GET /continued -> 502, json: {"error": "no answer down"}
# GET /configured/2 -> 502
# GET /places -> OSError: no answer down
# GET /elements -> OSError: no answer down
# GET /counted -> 502
# GET /left -> 502, body: no answer down
