"""make_response(rv) is right for a tuple; make_response(rv, 200, headers) is not."""

from functools import wraps
from flask import Flask, make_response

app = Flask(__name__)


def documented(version):
    def around(view):
        @wraps(view)
        def answer(*args, **kwargs):
            result = view(*args, **kwargs)
            return make_response(result, 200, {"X-Api": version})  # RSP403

        return answer

    return around


def plain(view):
    @wraps(view)
    def answer(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.headers["X-Api"] = "1"
        return response

    return answer


@app.post("/port")
@documented("2")
def set_port():
    return "port is set", 201


@app.get("/port")
@documented("2")
def get_port():
    return "no port yet", 404


@app.get("/ok")
@plain
def ok():
    return "fine", 202


# POST /port -> TypeError: The view function did not return a valid response. The return type must be...
# GET /port -> TypeError: The view function did not return a valid response. The return type must be...
# GET /ok -> 202, X-Api: 1, body: fine
