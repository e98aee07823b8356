"""if and elif over all methods of the class attribute `methods` of a View."""

from flask import Flask, make_response, request
from flask.views import View


class Files(View):
    methods = ["GET", "PUT"]

    def get(self, name):
        return make_response("here it is")

    def put(self, name):
        return make_response("thanks")

    def dispatch_request(self, name):
        if request.method == "GET":
            return self.get(name)
        elif request.method == "PUT":
            return self.put(name)


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/files/<name>", view_func=Files.as_view("files"))
    return app


# GET /files/a -> 200, body: here it is
# PUT /files/a -> 200, body: thanks
# POST /files/a -> 405
