"""A decorator below the route makes the response, so the view may return content."""
import functools

from flask import Flask, make_response

app = Flask(__name__)


def page(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.headers["X-Page"] = "1"
        return response

    return wrapper


@app.route("/")
@page
def index():
    return "x"


def create_xml_app():
    from shop_views import as_xml

    other = Flask("xml")

    @other.route("/")
    @as_xml
    def rows():
        return {"rows": [1]}

    return other


# GET / -> 200, X-Page: 1
