"""All that a Headers object can do."""
from flask import Flask, Response, make_response
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.route("/")
def index():
    resp = make_response("x")
    resp.headers.add("X-A", "1")
    resp.headers.add_header("X-A", "2")
    resp.headers.add("Content-Disposition", "attachment", filename="a.txt")
    resp.headers.set("X-B", "1")
    resp.headers.extend({"X-C": "1"})
    resp.headers.setdefault("X-D", "1")
    resp.headers.setlist("X-E", ["1", "2"])
    resp.headers.pop("X-Missing", None)
    resp.headers.remove("X-Missing")
    del resp.headers["X-B"]
    if "X-C" in resp.headers and resp.headers.get("X-D", type=int) == 1:
        resp.headers["X-F"] = ",".join(resp.headers.getlist("X-A"))
    return resp


@app.route("/own")
def own():
    headers = Headers()
    headers.add("Content-Type", "text/csv")
    headers["X-Rows"] = "1"
    return Response("a,b", headers=headers)


@app.route("/list")
def from_list():
    headers = []
    headers.append(("X-A", "1"))
    headers.append(("X-A", "2"))
    return "x", 200, headers


# GET / -> 200, X-A: 1, X-A: 2, Content-Disposition: attachment; filename=a.txt, X-F: 1,2, no X-B
# GET /own -> 200, Content-Type: text/csv, X-Rows: 1
# GET /list -> 200, X-A: 1, X-A: 2
