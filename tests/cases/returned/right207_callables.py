"""WSGI callables are a right answer, and functions are called or handed to helpers."""

from functools import partial

from flask import Flask, Response, jsonify, make_response, redirect, render_template

app = Flask(__name__)


def wsgi(environ, start_response):
    start_response("202 ACCEPTED", [("Content-Type", "text/plain")])
    return [b"wsgi"]


inner = Flask("inner")


@inner.get("/mounted")
def mounted():
    return "inner"


@app.get("/wsgi")
def by_wsgi():
    return wsgi


@app.get("/mounted")
def by_app():
    return inner


@app.get("/closure")
def closure():
    def answer(environ, start_response):
        return Response("closure")(environ, start_response)

    return answer


@app.get("/lambda")
def by_lambda():
    return lambda environ, start: make_response("lambda")(environ, start)


@app.get("/partial")
def by_partial():
    build = partial(make_response, "partial", 202)
    return build()


@app.get("/choose")
def choose():
    build = jsonify if app.debug else render_template
    return build("p.html")


@app.get("/called")
def called():
    go = redirect
    return go("/wsgi")


# GET /wsgi -> 202, body: wsgi
# GET /mounted -> 200, body: inner
# GET /closure -> 200, body: closure
# GET /lambda -> 200, body: lambda
# GET /partial -> 202, body: partial
# GET /choose -> 200, body: p.html
# GET /called -> 302, Location: /wsgi, body: <!doctype html>...
