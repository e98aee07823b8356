"""A route that slipped onto the helper above the view: what the helper returns is for its caller."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/rules")
def _parse(form) -> tuple[dict | None, str | None]:
    if "name" not in form:
        return None, "no name"
    return {"name": form["name"]}, None


@app.post("/rules")
def create():
    rule, problem = _parse(request.form)
    if problem:
        return problem, 400
    return rule


# POST /rules -> TypeError: _parse() missing 1 required positional argument: 'form'
