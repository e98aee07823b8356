"""Response with a dict sends the keys."""

from flask import Flask, Response

app = Flask(__name__)


@app.get("/a")
def a():
    return Response({"name": "ann", "age": "3"})  # RSP406


@app.get("/b")
def b():
    return Response({"error": "bad"}, status=400, mimetype="application/json")  # RSP406


# GET /a -> 200, body: nameage
# GET /b -> 400, body: error
