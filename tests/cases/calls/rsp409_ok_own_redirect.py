"""A project's own redirect takes an endpoint and its values."""

import flask

app = flask.Flask(__name__)


def redirect(endpoint, status=302, **values):
    return flask.redirect(flask.url_for(endpoint, **values), status)


@app.get("/items/<int:number>")
def item(number):
    return str(number)


@app.post("/a")
def a():
    return redirect("item", number=3)


@app.post("/b")
def b():
    return redirect("item", status=303, number=4)


# POST /a -> 302, Location: /items/3 [Flask >= 2.2]
# POST /b -> 303, Location: /items/4 [Flask >= 2.2]
