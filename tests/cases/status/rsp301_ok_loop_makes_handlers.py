"""A factory makes one handler for each code, and each sends its own."""

from flask import Flask, render_template

app = Flask(__name__)


def make_handler(code):
    def handler(error):
        return render_template(f"{code}.html"), code

    return handler


for number in (403, 404, 405):
    app.register_error_handler(number, make_handler(number))
# GET /x -> 404, body: 404.html
# POST /static/x -> 405, body: 405.html
