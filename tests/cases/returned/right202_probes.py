"""Thrown away on purpose: a probe, a test, a helper called for its effect, an underscore."""

from flask import Flask, jsonify, make_response, redirect, request, session

app = Flask(__name__)
app.secret_key = "test"


@app.get("/probe")
def probe():
    data = {"a": object()} if request.args else {"a": 1}
    try:
        jsonify(data)
    except TypeError:
        return "cannot be sent", 400
    return jsonify(data)


def sign_out():
    session.pop("user", None)
    return redirect("/")


@app.get("/bye")
def bye():
    sign_out()
    return "bye"


class Loader:
    def load(self):
        self.name = request.args.get("name")
        if self.name is None:
            return redirect("/")


class Named(Loader):
    def load(self):
        Loader.load(self)
        self.name = self.name or "nobody"


@app.get("/loaded")
def loaded():
    named = Named()
    named.load()
    return named.name


@app.get("/view")
def view():
    bye()
    return "seen"


@app.get("/named")
def named():
    _unused = make_response("made")
    return "named"


def test_redirect():
    with app.test_request_context():
        redirect("/")
        response = make_response("x")
        response.set_cookie("a", "1")
        assert response.status_code == 200


# GET /probe?a=1 -> 400, body: cannot be sent
# GET /probe -> 200, body: {"a":1}
# GET /bye -> 200, body: bye
# GET /loaded -> 200, body: nobody
# GET /view -> 200, body: seen
# GET /named -> 200, body: named
