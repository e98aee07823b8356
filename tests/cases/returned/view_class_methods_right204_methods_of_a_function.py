"""A view function's attribute `methods` and the default of a View without it: GET alone."""

from flask import Flask, request
from flask.views import View

app = Flask(__name__)


class Page(View):
    def dispatch_request(self):
        if request.method == "GET":
            return "page"


def lamp():
    if request.method == "POST":
        return "added", 201


lamp.methods = ["POST"]
app.add_url_rule("/page", view_func=Page.as_view("page"))
app.add_url_rule("/lamp", view_func=lamp)
# GET /page -> 200, body: page
# POST /page -> 405
# POST /lamp -> 201, body: added
