"""send_from_directory(filename=...) is path= now, in a class view."""

from pathlib import Path
from flask import Flask, send_from_directory
from flask.views import MethodView

app = Flask(__name__)


# SAYS RSP411 with: path=
# SAYS RSP411 without: leave it out
class Files(MethodView):
    def get(self, name):
        return send_from_directory(Path(__file__).parent / "static", filename=name)  # RSP411


app.add_url_rule("/files/<name>", view_func=Files.as_view("files"))
# GET /files/index.html -> TypeError: send_from_directory() missing 1 required positional argument: 'path'
