"""A message with 204 never arrives."""

from flask import Flask

app = Flask(__name__)


@app.delete("/items/<int:number>")
def delete(number):
    return "deleted", 204  # RSP306


# DELETE /items/1 -> 204
