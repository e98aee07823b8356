"""A redirect with headers has its own status."""

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/a")
def a():
    return redirect("/x"), {"X-Reason": "moved"}


@app.get("/b")
def b():
    return redirect("/x"), None, {"X-Reason": "moved"}


# GET /a -> 302, Location: /x, X-Reason: moved [Flask >= 2.2]
# GET /b -> 302, Location: /x, X-Reason: moved [Flask >= 2.2]
