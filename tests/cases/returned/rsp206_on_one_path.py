"""A set or a number that is made text or a list on one path only."""

from flask import Flask, request

app = Flask(__name__)
ROWS = [{"subject": "art"}, {"subject": "maths"}]


@app.get("/subjects")
def subjects():
    found = {row["subject"] for row in ROWS}
    if request.args.get("sorted"):
        found = sorted(found)
    return found  # RSP206


@app.get("/total")
def total():
    total = 0
    for row in ROWS:
        if row["subject"] == request.args.get("subject"):
            total = f"{row['subject']}: 1"
    return total, 200  # RSP206


@app.get("/count")
def count():
    try:
        result = str(int(request.args["n"]))
    except KeyError:
        result = len(ROWS)
    return result  # RSP206


@app.get("/both")
def both():
    kind = request.args.get("kind")
    found = {row["subject"] for row in ROWS}
    if kind == "list":
        found = sorted(found)
    if kind != "list":
        return {"found": sorted(found)}
    return found


@app.get("/asked")
def asked():
    found = {row["subject"] for row in ROWS}
    if request.args.get("sorted"):
        found = sorted(found)
    if isinstance(found, set):
        found = list(found)
    return found


@app.get("/chosen/<any(a, b):name>")
def chosen(name):
    found = None
    if name == "a":
        found = "first"
    elif name == "b":
        found = "second"
    else:
        raise ValueError(name)
    return found


@app.get("/json")
def of_some_kind():
    found = request.get_json(silent=True)
    if not isinstance(found, (str, int, float)):
        return {"found": found}
    return found


# GET /subjects?sorted=1 -> 200, json: ["art", "maths"]
# GET /subjects -> TypeError: The view function did not return a valid response...
# GET /total -> TypeError: The view function did not return a valid response...
# GET /count?n=1 -> 200, body: 1
# GET /count -> TypeError: The view function did not return a valid response...
# GET /both?kind=list -> 200
# GET /both -> 200
# GET /asked -> 200
# GET /json json "a" -> 200, body: a
# GET /chosen/a -> 200, body: first
