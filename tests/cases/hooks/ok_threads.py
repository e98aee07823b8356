"""Threads that get what they need, bring a context of their own, or use none."""

import threading
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

from flask import (
    Flask,
    copy_current_request_context,
    current_app,
    g,
    has_request_context,
    jsonify,
    render_template_string,
    request,
    session,
)

app = Flask(__name__)
app.secret_key = "only for this test"
FAILED = []
RESULTS = []
threading.excepthook = lambda args: FAILED.append(repr(args.exc_value))


def run(worker):
    worker.start()
    worker.join()
    return jsonify(results=len(RESULTS), failed=FAILED)


def work(name):
    RESULTS.append({"done": name})


@app.get("/given")
def given():
    return run(Thread(target=work, args=(request.args.get("name", "job"),)))


@app.get("/copied")
def copied():
    @copy_current_request_context
    def with_request():
        RESULTS.append(request.path)

    return run(Thread(target=with_request))


@app.get("/wrapped")
def wrapped():
    def with_request():
        RESULTS.append(session.get("name"))

    return run(Thread(target=copy_current_request_context(with_request)))


def with_app():
    with app.app_context():
        g.name = "lamp"
        RESULTS.append(render_template_string("{{ g.name }}") + current_app.name)


@app.get("/app")
def in_app():
    return run(Thread(target=with_app))


@app.get("/object")
def with_object():
    def named(real):
        with real.app_context():
            RESULTS.append(current_app.name)

    return run(Thread(target=named, args=(current_app._get_current_object(),)))


def careful():
    if has_request_context():
        RESULTS.append(request.path)


@app.get("/careful")
def carefully():
    return run(Thread(target=careful))


def view_and_more():
    return request.path


@app.get("/called")
def called():
    path = view_and_more()
    return run(Thread(target=work, args=(path,)))


@app.get("/pool")
def pooled():
    with ThreadPoolExecutor() as pool:
        RESULTS.extend(pool.map(str, [1, 2]))
        pool.submit(work, request.path)
    return jsonify(results=len(RESULTS), failed=FAILED)


class Queue:
    def submit(self, function):
        return function()


@app.get("/queue")
def queued():
    return Queue().submit(view_and_more)


@app.get("/pushed")
def pushed():
    def by_hand(context):
        context.push()
        RESULTS.append(current_app.name)
        context.pop()

    return run(Thread(target=by_hand, args=(app.app_context(),)))


# GET /given -> 200, body: {"failed":[],"results":1}
# GET /copied -> 200, body: {"failed":[],"results":2}
# GET /wrapped -> 200, body: {"failed":[],"results":3}
# GET /app -> 200, body: {"failed":[],"results":4}
# GET /object -> 200, body: {"failed":[],"results":5}
# GET /careful -> 200, body: {"failed":[],"results":5}
# GET /called -> 200, body: {"failed":[],"results":6}
# GET /pool -> 200, body: {"failed":[],"results":9}
# GET /queue -> 200, body: /queue
# GET /pushed -> 200, body: {"failed":[],"results":10}
