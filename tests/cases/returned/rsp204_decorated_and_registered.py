"""The view is decorated with a transparent decorator, registered by call, or a lambda."""

from functools import wraps

from flask import Flask, render_template, request

app = Flask(__name__)


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        app.logger.debug("call")
        return view(*args, **kwargs)

    return wrapper


@app.get("/logged")
@logged
def decorated():  # RSP204
    if request.args:
        return "args"


def registered():  # RSP204
    page = render_template("p.html")
    if request.args:
        return page


app.add_url_rule("/registered", view_func=registered)
app.add_url_rule("/lambda", "lambda", lambda: None)  # RSP204


@app.get("/nested")
def outer():  # RSP204
    def inner():
        app.logger.debug("inner")

    inner()


# GET /logged -> TypeError: The view function for 'decorated' did not return a valid response...
# GET /registered -> TypeError: The view function for 'registered' did not return a valid resp...
# GET /lambda -> TypeError: The view function for 'lambda' did not return a valid response. Th...
# GET /nested -> TypeError: The view function for 'outer' did not return a valid response. The...
