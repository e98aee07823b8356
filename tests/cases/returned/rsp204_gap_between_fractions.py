"""Two tests leave a gap between 0 and 0.3, and a view of tests with very large numbers is followed."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/part")
def part():  # RSP204
    share = float(request.args["share"])
    if share <= 0:
        return "nothing"
    if share >= 0.3:
        return "enough"


@app.get("/long")
def long():
    name = request.args["name"]
    if len(name) > 1000000000:
        return "long"
    elif len(name) <= 1000000000:
        return "short"


# GET /part?share=0 -> 200, body: nothing
# GET /part?share=0.5 -> 200, body: enough
# GET /part?share=0.1 -> TypeError: The view function for 'part' did not return a valid response...
# GET /long?name=a -> 200, body: short
