"""A handler that hands over to another one, which chooses the status in one of its answers."""

from flask import Flask, flash, render_template, request

app = Flask(__name__)
app.secret_key = "x"


class Offline(Exception):
    pass


def answer(error):
    if request.headers.get("Accept") == "application/json":
        return {"code": 1}
    return render_template("500.html"), 500


@app.errorhandler(Offline)
def offline(error):
    if request.headers.get("Accept") == "application/json":
        return "offline", 503
    flash("no node")
    return answer(error)


@app.get("/")
def index():
    raise Offline


# GET / -> 500, body: 500.html
# GET / with Accept: application/json -> 503
