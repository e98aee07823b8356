"""Chained comparisons in `while`, in `and` and in a conditional expression of a helper."""

from flask import Flask, make_response, request

app = Flask(__name__)


def level(n):
    return "low" if 0 <= n < 5 else "high"


@app.get("/level")
def show():
    n = request.args.get("n", 0, type=int)
    while 100 > n > 50:
        n -= 10
    response = make_response(level(n))
    response.headers["X-Level"] = level(n)
    if 1 < n < 3 and n != 2:
        response.headers["X-Other"] = "yes"
    return "none"  # RSP201


# GET /level?n=60 -> 200, no X-Level, body: none
# GET /level?n=1 -> 200, no X-Level, body: none
