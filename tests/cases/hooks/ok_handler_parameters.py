"""Parameters with defaults, stars, bound methods and lambdas that fit."""
import functools

from flask import Flask, g

app = Flask(__name__)


@app.errorhandler(404)
def missing(error=None):
    return "not found", 404


@app.errorhandler(500)
def failed(*args):
    return "failed", 500


@app.errorhandler(ZeroDivisionError)
def zero(error, status=400):
    return str(error), status


@app.before_request
def start(now=None):
    g.now = now


@app.teardown_request
def close(*_args, **_kwargs):
    g.pop("now", None)


@app.teardown_appcontext
def shut(_):
    g.pop("db", None)


class Hooks:
    def __init__(self, app):
        app.before_request(self.before)
        app.after_request(self.after)
        app.register_error_handler(405, self.wrong_method)
        app.teardown_request(self.teardown)

    def before(self):
        g.hooks = True

    def after(self, response):
        return response

    def wrong_method(self, error):
        return error.name, 405

    @staticmethod
    def teardown(error):
        g.pop("hooks", None)


Hooks(app)
app.before_request(lambda: None)
app.after_request(lambda *args: args[0])


def page(code, error):
    return f"page {code}", code


app.register_error_handler(410, functools.partial(page, 410))


@app.route("/zero")
def divide():
    return str(1 / 0)


@app.route("/post", methods=["POST"])
def post():
    return "x"


# GET /nope -> 404, body: not found
# GET /zero -> 400, body: division by zero
# GET /post -> 405, body: Method Not Allowed
