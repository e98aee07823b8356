"""jsonify() always makes a body, whatever it is given: with 204 it never arrives."""

from flask import Flask, jsonify
import service

app = Flask(__name__)


@app.delete("/lamps/<int:lamp>")
def delete(lamp):
    item = service.delete(lamp)
    return jsonify(item), 204  # RSP306


# DELETE /lamps/1 -> 204
