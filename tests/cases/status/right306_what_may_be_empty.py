"""What is not known may be an empty text, and jsonify() with nothing is written to be empty."""

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.delete("/a")
def a():
    return request.form.get("text", ""), 204


@app.delete("/b")
def b():
    return jsonify(), 204


@app.delete("/c")
def c():
    text = request.args.get("text", "")
    return make_response(text, 200 if text else 204)


# DELETE /a -> 204
# DELETE /b -> 204
# DELETE /c -> 204
# DELETE /c?text=a -> 200, body: a
