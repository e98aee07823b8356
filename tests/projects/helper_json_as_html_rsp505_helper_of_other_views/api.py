"""A helper whose answers the views of another module return: JSON without its type."""

from flask import Flask, request
from helpers import validate

app = Flask(__name__)


@app.get("/lamps")
def lamps():
    return validate(request.args.get("n")) or {"lamps": 3}


# GET /lamps?n=1 -> 200, body: {"lamps":3}
# GET /lamps?n=x -> 400, Content-Type: text/html; charset=utf-8, body: {"message": "bad argument"}
