"""A handler for HTTPException that shows the code and forgets to send it."""

from flask import Flask, render_template_string
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.errorhandler(HTTPException)
def any_http_error(e):
    code = e.code
    return render_template_string("{{ code }} {{ name }}", code=code, name=e.name)  # RSP301


# GET /nope -> 200, body: 404 Not Found
