"""A code that is not a redirect's, by position and by name."""

from flask import Flask, redirect

app = Flask(__name__)


@app.post("/a")
def a():
    return redirect("/done", 200)  # RSP305


@app.post("/b")
def b():
    return redirect("/done", code=403)  # RSP305


# POST /a -> 200, Location: /done [Flask >= 2.2]
# POST /b -> 403, Location: /done [Flask >= 2.2]
