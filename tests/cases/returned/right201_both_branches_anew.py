"""The response is made anew with the same header, in a class view."""

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Export(MethodView):
    def get(self):
        answer = make_response("rows")
        answer.headers["X-Rows"] = "2"
        if "csv" in request.args:
            answer = make_response("a,b")
            answer.headers["X-Rows"] = "2"
        return answer


app.add_url_rule("/export", view_func=Export.as_view("export"))
# GET /export -> 200, X-Rows: 2, body: rows
# GET /export?csv=1 -> 200, X-Rows: 2, body: a,b
