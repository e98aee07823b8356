"""Path.open(), io.open() and a named temporary file in text mode, in a class view."""

import io
import tempfile
from pathlib import Path
from flask import Flask, send_file
from flask.views import MethodView

app = Flask(__name__)
HERE = Path(__file__)


class Files(MethodView):
    def get(self):
        with HERE.open() as handle:
            return send_file(handle, mimetype="text/plain")  # RSP411  # RSP514

    def post(self):
        handle = io.open(HERE)
        return send_file(handle, mimetype="text/plain")  # RSP411

    def put(self):
        with tempfile.TemporaryFile("w+") as handle:
            return send_file(handle, mimetype="text/plain")  # RSP411  # RSP514


app.add_url_rule("/files", view_func=Files.as_view("files"))
# GET /files -> ValueError: Files must be opened in binary mode or use BytesIO.
# POST /files -> ValueError: Files must be opened in binary mode or use BytesIO.
# PUT /files -> ValueError: Files must be opened in binary mode or use BytesIO.
