"""A helper or method that customises but has no return gives back None."""

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


def secure(response):
    response.headers["X-Frame-Options"] = "DENY"


@app.get("/helper")
def helper():
    page = make_response("x")
    result = secure(page)
    result.set_cookie("a", "1")  # RSP104
    return page


class Page(MethodView):
    def mark(self, response):
        response.headers["X-Mark"] = "1"

    def get(self):
        response = make_response("x")
        self.mark(response).headers["X-More"] = "2"  # RSP104
        return response


app.add_url_rule("/page", view_func=Page.as_view("page"))


@app.get("/none")
def none():
    page = make_response("x")
    extra = None
    extra.headers["X-A"] = "1"  # RSP104
    return page


def empty() -> None:
    app.logger.debug("nothing")


@app.get("/typed")
def typed():
    page = empty()
    page.headers["X-A"] = "1"  # RSP104
    return "x"


# GET /helper -> AttributeError: 'NoneType' object has no attribute 'set_cookie'
# GET /page -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /none -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /typed -> AttributeError: 'NoneType' object has no attribute 'headers'
