"""Every way through the view ends in JSON text without its type."""
import json

from flask import Flask, request
from flask.views import MethodView, View

app = Flask(__name__)


class Search(MethodView):
    def get(self):
        query = request.args.get("q")
        if not query:
            return json.dumps({"error": "no query"}), 400  # RSP505
        try:
            number = int(query)
        except ValueError:
            return json.dumps({"error": "no number"}), 422  # RSP505
        return json.dumps({"number": number})  # RSP505


class Version(View):
    def dispatch_request(self):
        return json.dumps({"version": 3})  # RSP505


app.add_url_rule("/search", view_func=Search.as_view("search"))
app.add_url_rule("/version", view_func=Version.as_view("version"))

# GET /search -> 400, Content-Type: text/html; charset=utf-8
# GET /search?q=x -> 422, Content-Type: text/html; charset=utf-8
# GET /search?q=4 -> 200, Content-Type: text/html; charset=utf-8, body: {"number": 4}
# GET /version -> 200, Content-Type: text/html; charset=utf-8
