"""attachment_filename is gone; download_name is its name."""

import io

from flask import Flask, send_file
from flask.views import MethodView

app = Flask(__name__)


class Download(MethodView):
    def get(self):
        return send_file(  # RSP411
            io.BytesIO(b"x"),
            mimetype="text/plain",
            attachment_filename="x.txt",
        )


app.add_url_rule("/", view_func=Download.as_view("download"))
# GET / -> TypeError: send_file() got an unexpected keyword argument... [Flask >= 2.2]
