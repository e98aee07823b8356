"""One branch of a conditional expression is 204 with text."""

from flask import Flask

app = Flask(__name__)


@app.delete("/<int:n>")
def delete(n):
    rows = {1: "one"}
    return ("deleted", 204) if n in rows else ("no such row", 404)  # RSP306


# DELETE /1 -> 204
# DELETE /2 -> 404, body: no such row
