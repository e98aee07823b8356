"""Two ifs that look as if they covered every case and leave one out."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/gap")
def gap():  # RSP204
    first = request.args.get("first")
    last = request.args.get("last")
    if first and last:
        return "both"
    if not first and not last:
        return "none"


@app.get("/changed")
def changed():  # RSP204
    first = request.args.get("first")
    last = request.args.get("last")
    if first or last:
        return "one"
    first = request.args.get("other")
    if not first and not last:
        return "none"


# GET /gap?first=1 -> TypeError: The view function for 'gap' did not return a valid response. The function...
# GET /gap -> 200, body: none
# GET /changed?other=1 -> TypeError: The view function for 'changed' did not return a valid response. The funct...
