"""A blueprint that handles errors for the whole app."""

from flask import Blueprint, Flask, render_template

errors = Blueprint("errors", __name__)


@errors.app_errorhandler(404)
def error_404(error):
    return render_template("errors/404.html")  # RSP301


@errors.app_errorhandler(403)
def error_403(error):
    return render_template("errors/403.html"), 403


app = Flask(__name__)
app.register_blueprint(errors)
# GET /nope -> 200, body: errors/404.html
