"""None is ruled out by a helper, a flag, an assert or an early return."""

import sys
from typing import Optional

from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)


def find(name) -> Optional[dict]:
    return {"name": name} if name else None


def find_or_404(name):
    found = find(name)
    if found is None:
        abort(404)
    return found


@app.get("/early")
def early():
    found = find(request.args.get("name"))
    if found is None:
        return jsonify(error="none"), 404
    return found


@app.get("/helper")
def helper():
    return find_or_404(request.args.get("name"))


@app.get("/assert")
def asserted():
    result = None
    for name in ("a", "b"):
        result = name
    assert result is not None
    return result


@app.get("/retry")
def retry():
    for attempt in range(3):
        if attempt == 2:
            break
    else:
        abort(503)
    return "tried"


@app.get("/while")
def waiting():
    while True:
        try:
            return str(len(request.args))
        except KeyError:
            continue


@app.get("/exit")
def exits():
    if request.args.get("stop") == "really":
        sys.exit(1)
    else:
        return "runs"


@app.get("/match/<int:n>")
def matched(n):
    match n:
        case 0:
            return "zero"
        case _ if n > 5:
            return "many"
        case _:
            return "some"


@app.get("/nested")
def nested():
    if request.args:
        if "a" in request.args:
            return "a"
        elif "b" in request.args:
            return "b"
        else:
            return make_response("other")
    return "none"


# GET /early -> 404, body: {"error":"none"}
# GET /early?name=a -> 200, body: {"name":"a"}
# GET /helper -> 404
# GET /assert -> 200, body: b
# GET /retry -> 200, body: tried
# GET /while -> 200, body: 0
# GET /exit -> 200, body: runs
# GET /match/3 -> 200, body: some
# GET /nested?c=1 -> 200, body: other
