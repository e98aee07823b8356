"""A request dispatched by hand, without looking at what the hooks before it answer."""

from flask import Flask

app = Flask(__name__)


@app.before_request
def gate():
    return "blocked", 403


@app.route("/")
def page():
    return "open"


def run_view():
    with app.test_request_context("/"):
        app.preprocess_request()  # RSP202
        return app.dispatch_request()


def run_view_well():
    with app.test_request_context("/"):
        answer = app.preprocess_request()
        if answer is None:
            answer = app.dispatch_request()
        return answer


def only_prepare():
    with app.test_request_context("/"):
        app.preprocess_request()
        return app.url_map


assert run_view() == "open"
assert run_view_well() == ("blocked", 403)

# GET / -> 403, body: blocked
