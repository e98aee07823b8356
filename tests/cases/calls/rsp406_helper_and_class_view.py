"""A helper's dict, in a class view, with werkzeug's Response."""

from flask import Flask
from flask.views import MethodView
from werkzeug.wrappers import Response

app = Flask(__name__)


def person(name):
    return {"name": name, "kind": "person"}


class People(MethodView):
    def get(self):
        return Response(person("ann"), content_type="application/json")  # RSP406


app.add_url_rule("/people", view_func=People.as_view("people"))
# GET /people -> 200, body: namekind
