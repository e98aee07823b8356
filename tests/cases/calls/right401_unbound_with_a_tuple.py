"""The unbound method of a subclass and of type(app), with a tuple that has a status and headers."""

import flask


class Shop(flask.Flask):
    pass


app = Shop(__name__)


@app.get("/a")
def a():
    return Shop.make_response(app, ("made", 201, {"X-A": "1"}))


@app.get("/b")
def b():
    answer = flask.Flask.make_response(flask.current_app, ["a", "b"])
    answer.headers["X-B"] = "2"
    return answer


# GET /a -> 201, X-A: 1, body: made
# GET /b -> 200, X-B: 2, body: ["a","b"]
