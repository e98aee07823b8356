"""The key is in the answers of success, too, in a class view."""

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Probe(MethodView):
    def get(self):
        host = request.args.get("host")
        if not host:
            return {"host": None, "up": None, "error": "host is missing"}, 400
        if host == "down":
            return make_response({"host": host, "up": False, "error": "connection refused"})
        return {"host": host, "up": True, "error": None}


app.add_url_rule("/probe", view_func=Probe.as_view("probe"))
# GET /probe -> 400, body: {"error":"host is missing","host":null,"up":null}
# GET /probe?host=down -> 200, body: {"error":"connection refused","host":"down","up":false}
# GET /probe?host=a -> 200, body: {"error":null,"host":"a","up":true}
