"""The same as a lambda and as a template with a status."""

from flask import Flask, render_template

app = Flask(__name__)
app.register_error_handler(Exception, lambda error: ("sorry", 500))  # RSP313


def create_app():
    other = Flask("other")

    @other.errorhandler(Exception)
    def broken(error):  # RSP313
        return render_template("500.html"), 500

    return other


# GET /nowhere -> 500, body: sorry
