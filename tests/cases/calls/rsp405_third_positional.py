"""The third argument is for headers."""

from flask import Flask, Response

app = Flask(__name__)
CSV = "text/csv"


@app.get("/a")
def a():
    return Response("a,b", 200, "text/csv")  # RSP405


@app.get("/b")
def b():
    return Response("a,b", 200, CSV)  # RSP405


# GET /a -> ValueError: not enough values to unpack...
# GET /b -> ValueError: not enough values to unpack...
