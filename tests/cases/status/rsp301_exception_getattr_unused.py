"""The code is worked out and then used in the page only."""

from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def index():
    return str(1 // 0)


@app.errorhandler(Exception)
def on_error(error):
    code = getattr(error, "code", 500)
    app.logger.debug("error %s", code)
    return render_template("error.html", number=code)  # RSP301


# GET / -> 200, body: error.html
