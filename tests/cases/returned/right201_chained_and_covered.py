"""The chained comparison is tested twice in the same way: the value is always bound, the way never open."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/age")
def age():
    years = request.args.get("years", 0, type=int)
    response = None
    if 0 < years < 150:
        response = make_response("person")
        response.headers["X-Kind"] = "person"
    if years == 150:
        return "just"
    if 0 < years < 150:
        return response
    return "stone"


# GET /age?years=30 -> 200, X-Kind: person, body: person
# GET /age?years=150 -> 200, body: just
# GET /age -> 200, body: stone
