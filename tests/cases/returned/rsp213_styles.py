"""The shared response stands in a factory or beside a class view; nobody changes DENIED."""

import flask as f
from flask.views import MethodView

DENIED = f.Response("denied", status=403)
NO_CONTENT = f.Response(status=204)


class Items(MethodView):
    def get(self):
        return DENIED

    def post(self):
        if not f.request.form:
            NO_CONTENT.headers["X-Empty"] = "1"  # RSP213
            return NO_CONTENT
        return "saved"


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/items", view_func=Items.as_view("items"))

    @app.before_request
    def gate():
        if f.request.args.get("stop"):
            return DENIED

    return app


app = create_app()

# GET /items -> 403, body: denied
# POST /items -> 204, X-Empty: 1
# GET /items?stop=1 -> 403, body: denied
