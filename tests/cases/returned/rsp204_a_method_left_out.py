"""One of the methods of the class attribute is not answered."""

from flask import Flask, request
from flask.views import View

app = Flask(__name__)


class Files(View):
    methods = ["GET", "PUT", "DELETE"]

    def dispatch_request(self, name):  # RSP204
        if request.method == "GET":
            return "here it is"
        elif request.method == "PUT":
            return "thanks"


app.add_url_rule("/files/<name>", view_func=Files.as_view("files"))
# GET /files/a -> 200, body: here it is
# DELETE /files/a -> TypeError: The view function for 'files' did not return a valid response. The functio...
