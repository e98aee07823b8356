"""The parameter is called code."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/a")
def a():
    return redirect("/b", status=301)  # RSP409


@app.get("/b")
def b():
    return redirect(url_for("a"), status_code=303)  # RSP409


# GET /a -> TypeError: redirect() got an unexpected keyword argument 'status'
# GET /b -> TypeError: redirect() got an unexpected keyword argument 'status_code'
