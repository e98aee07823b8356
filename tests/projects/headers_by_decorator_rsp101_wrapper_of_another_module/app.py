"""The decorator comes from another module: it works for one view and fails for the other."""

from flask import Flask, make_response, render_template_string
from marks import no_store

app = Flask(__name__)


@app.get("/page")
@no_store
def page():
    return make_response("page")


@app.get("/report")
@no_store  # RSP101
def report():
    return render_template_string("report")


# GET /page -> 200, Cache-Control: no-store, body: page
# GET /report -> AttributeError: 'str' object has no attribute 'headers'
