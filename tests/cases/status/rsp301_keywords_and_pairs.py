"""Registered by keyword and from a list of pairs."""

from flask import Flask, jsonify, render_template

app = Flask(__name__)


def not_found(error):
    return render_template("404.html")  # RSP301


def not_allowed(error):
    return jsonify(error="not allowed")  # RSP301


def teapot(error):
    return "teapot", 418


app.register_error_handler(code_or_exception=404, f=not_found)
for code, func in [(405, not_allowed), (418, teapot)]:
    app.register_error_handler(code, func)
# GET /x -> 200, body: 404.html
# POST /static/x -> 200, body: {"error":"not allowed"}
