"""A decorator with arguments forgets to return its wrapper, above the routes of an app."""

from flask import Flask, abort, request

app = Flask(__name__)


def key_required(key):
    def around(view):  # RSP215
        def guarded(*args, **kwargs):
            if request.args.get("key") != key:
                abort(403)
            return view(*args, **kwargs)

    return around


@key_required("abc")  # RSP706
@app.get("/papers")
def papers():
    return "secret"


# GET /papers -> 200, body: secret
