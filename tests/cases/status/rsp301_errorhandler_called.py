"""errorhandler() used as a call, not as a decorator."""

from flask import Flask

app = Flask(__name__)


def not_found(e):
    html = "<h1>404</h1>"
    html += "<p>Try the home page</p>"
    return html  # RSP301


app.errorhandler(404)(not_found)
# GET /x -> 200, body: <h1>404</h1><p>Try the home page</p>
