"""Callers hand over a response or what is not known; another asks first; a third is never called."""

from flask import Flask, make_response, render_template_string, request

app = Flask(__name__)


def no_store(answer):
    answer.headers["Cache-Control"] = "no-store"
    return answer


def tidy(answer):
    if isinstance(answer, str):
        answer = make_response(answer)
    answer.headers["X-Tidy"] = "1"
    return answer


@app.get("/page")
def page():
    return no_store(make_response("page"))


@app.get("/plan")
def plan():
    return tidy(render_template_string("plan"))


@app.get("/made")
def made():
    return tidy(make_response("made"))


@app.get("/any")
def any_of():
    makers = {"a": lambda: make_response("a")}
    return no_store(makers[request.args["kind"]]())


# GET /page -> 200, Cache-Control: no-store, body: page
# GET /plan -> 200, X-Tidy: 1, body: plan
# GET /made -> 200, X-Tidy: 1, body: made
# GET /any?kind=a -> 200, Cache-Control: no-store, body: a
