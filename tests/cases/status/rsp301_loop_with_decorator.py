"""A handler made anew for every code of a loop, which knows its code and keeps it."""

from flask import Flask, render_template

app = Flask(__name__)
for code in (404, 405):

    @app.errorhandler(code)
    def show(error, code=code):
        return render_template(f"{code}.html")  # RSP301
# GET /x -> 200, body: 404.html
# POST /static/x -> 200, body: 405.html
