"""What a response's method gives has no attribute, a response's or another."""

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/v")
def view():
    page = redirect("/there")
    page = page.headers.update({"X-1": "v"})
    page.cookies["c1"] = "v"  # RSP104
    return page  # RSP205


# GET /v -> AttributeError: 'NoneType' object has no attribute 'cookies'
