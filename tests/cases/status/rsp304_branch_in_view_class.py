"""One branch of a method view sets words as the status."""

from flask import Flask, jsonify, request
from flask.views import MethodView

app = Flask(__name__)


class Jobs(MethodView):
    def post(self):
        resp = jsonify(queued=True)
        if request.args.get("now"):
            resp.status = "OK"  # RSP304
        else:
            resp.status = "202 Accepted"
        return resp


app.add_url_rule("/jobs", view_func=Jobs.as_view("jobs"))
# POST /jobs?now=1 -> 0 OK, body: {"queued":true}
# POST /jobs -> 202, body: {"queued":true}
