"""Keywords, a tuple in make_response, the class of the app and add_url_rule."""
import json

from flask import Flask, Response, current_app, make_response

app = Flask(__name__)


@app.route("/keyword")
def keyword():
    return Response(response=json.dumps({"a": 1}), status=200)  # RSP505


@app.route("/pair")
def pair():
    return make_response((json.dumps({"a": 1}), 202))  # RSP505


@app.route("/current")
def current():
    return current_app.response_class(json.dumps({"a": 1}))  # RSP505


def rows():
    return json.dumps([1, 2])  # RSP505


app.add_url_rule("/rows", view_func=rows)
app.add_url_rule("/lambda", "short", lambda: json.dumps([3]))  # RSP505


@app.route("/headers")
def other_headers():
    headers = {"X-A": "1", "Cache-Control": "no-store"}
    return json.dumps([1]), 200, headers  # RSP505


# GET /keyword -> 200, Content-Type: text/html; charset=utf-8
# GET /pair -> 202, Content-Type: text/html; charset=utf-8
# GET /current -> 200, Content-Type: text/html; charset=utf-8
# GET /rows -> 200, Content-Type: text/html; charset=utf-8
# GET /lambda -> 200, Content-Type: text/html; charset=utf-8
# GET /headers -> 200, Content-Type: text/html; charset=utf-8, X-A: 1
