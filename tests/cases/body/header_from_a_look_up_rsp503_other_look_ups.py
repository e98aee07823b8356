"""request.args.get(), cookies.get() and a name for it, in a tuple, a constructor and a hook."""

from flask import Flask, Response, request
from flask.views import MethodView

app = Flask(__name__)


class Lamp(MethodView):
    def get(self):
        return "lamp", 200, {"X-Kind": request.args.get("kind")}  # RSP503

    def post(self):
        kind = request.cookies.get("kind")
        return Response("lamp", headers={"X-Kind": kind})  # RSP503


app.add_url_rule("/lamp", view_func=Lamp.as_view("lamp"))


@app.after_request
def trace(response):
    response.headers["X-Trace"] = request.headers.get("X-Trace")  # RSP503
    return response


# GET /lamp with X-Trace: a -> 200, X-Kind: None, body: lamp
# POST /lamp with X-Trace: a -> 200, X-Kind: None, body: lamp
# GET /lamp?kind=1 -> 200, X-Trace: None, body: lamp
