"""A zip file written into a buffer in an app factory, sent without a rewind."""

import io
import zipfile

from flask import Flask, send_file


def create_app():
    app = Flask(__name__)

    @app.get("/zip")
    def make_zip():
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w") as archive:
            archive.writestr("a.txt", "a")
        return send_file(memory, download_name="a.zip")  # RSP411

    return app


app = create_app()
# GET /zip -> 200, Content-Length: 109
