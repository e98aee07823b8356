"""Several decorators, one of them above; a lambda's wrapper; a class with __call__."""
import functools

from flask import Flask, abort, request

app = Flask(__name__)


def require_json(view):
    @functools.wraps(view)
    def decorated_function(*args, **kwargs):
        if not request.is_json:
            abort(415)
        return view(*args, **kwargs)

    return decorated_function


def upper(view):
    return functools.wraps(view)(lambda *args, **kwargs: view(*args, **kwargs).upper())


@require_json  # RSP706
@app.route("/mixed", methods=["POST"])
@upper
def mixed():
    return "x"


@upper  # RSP706
@app.route("/a")
@app.route("/b")
def both():
    return "x"


@app.post("/right")
@require_json
@upper
def right():
    return "x"


# POST /mixed -> 200, body: X
# GET /a -> 200, body: x
# POST /right -> 415
# POST /right json {"a": 1} -> 200, body: X
