"""`if a and b` and `if not a or not b`, in a class view and with comparisons."""

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Lamps(MethodView):
    def get(self):
        first = request.args.get("first")
        last = request.args.get("last")
        if first and last:
            return {"between": [first, last]}
        if not first or not last:
            return {"all": True}


app.add_url_rule("/lamps", view_func=Lamps.as_view("lamps"))


@app.get("/size")
def size():
    n = request.args.get("n", 0, type=int)
    m = request.args.get("m", 0, type=int)
    if n < 3 or m == 4:
        return "small"
    if n >= 3 and m != 4:
        return "large"


# GET /lamps?first=1&last=2 -> 200, body: {"between":["1","2"]}
# GET /lamps?first=1 -> 200, body: {"all":true}
# GET /lamps -> 200, body: {"all":true}
# GET /size?n=5 -> 200, body: large
# GET /size?n=1 -> 200, body: small
# GET /size?n=5&m=4 -> 200, body: small
