"""Decorators above the route that only note the function are right there."""
from flask import Flask

app = Flask(__name__)
PUBLIC = set()
MENU = []


def public(view):
    PUBLIC.add(view.__name__)
    return view


def menu(title):
    def decorate(view):
        MENU.append((title, view.__name__))
        view.title = title
        return view

    return decorate


@public
@app.route("/")
def index():
    return "home"


@menu("About us")
@app.route("/about")
@app.route("/about-us")
def about():
    return ", ".join(title for title, _ in MENU)


@app.errorhandler(404)
@app.route("/lost")
def lost(error=None):
    return "lost", 404


def create_exempt_app():
    from flask_wtf.csrf import CSRFProtect

    other = Flask("exempt")
    csrf = CSRFProtect(other)

    @csrf.exempt
    @other.post("/hook")
    def hook():
        return "ok"

    return other


def create_limited_app(limiter):
    other = Flask("limited")

    @other.get("/health")
    @limiter.limit("1/second")
    def health():
        return "ok"

    return other


# GET / -> 200, body: home
# GET /about-us -> 200, body: About us
# GET /lost -> 404, body: lost
