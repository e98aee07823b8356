"""Filters, globals, context processors and commands are no views."""

from flask import Flask, render_template_string

app = Flask(__name__)


@app.template_global()
def version():
    return (1,)


@app.template_filter("pair")
def pair(value):
    return 404, value, "x", "y"


@app.context_processor
def extra():
    return {"status": 404, "error": None}


@app.cli.command("show")
def show():
    return "x", 200, "text/plain"


@app.get("/")
def index():
    return render_template_string("{{ version()[0] }} {{ ('a' | pair)[1] }} {{ status }}")


# GET / -> 200, body: 1 a 404
