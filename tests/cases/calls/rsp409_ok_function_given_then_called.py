"""url_for handed to a helper that calls it."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


def go(build, endpoint, **values):
    return redirect(build(endpoint, **values))


@app.get("/items/<int:number>")
def item(number):
    return str(number)


@app.post("/a")
def a():
    return go(url_for, "item", number=3)


# POST /a -> 302, Location: /items/3 [Flask >= 2.2]
