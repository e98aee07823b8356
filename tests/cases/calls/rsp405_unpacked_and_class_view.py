"""Keywords from a dict in a class view."""

from flask import Flask, Response
from flask.views import MethodView

app = Flask(__name__)


class Page(MethodView):
    def get(self):
        options = {"mimetype": "text/plain", "status_code": 202}
        return Response("x", **options)  # RSP405

    def post(self):
        return Response(text="x")  # RSP405


app.add_url_rule("/", view_func=Page.as_view("page"))
# GET / -> TypeError: Response.__init__() got an unexpected keyword argument 'status_code'
# POST / -> TypeError: Response.__init__() got an unexpected keyword argument 'text'
