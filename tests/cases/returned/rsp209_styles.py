"""The response is in a name, from a helper or method, or deep inside the data."""

import flask as f
from flask.views import MethodView

app = f.Flask(__name__)


def row(n):
    return f.jsonify(n=n)


class Items(MethodView):
    def _one(self):
        return f.make_response("one")

    def get(self):
        return f.jsonify(one=self._one())  # RSP209

    async def post(self):
        response = f.jsonify(saved=True)
        return {"ok": True, "result": response}, 201  # RSP209


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.get("/helper")
def helper():
    return f.jsonify({"rows": [row(1)]})  # RSP209


@app.get("/comprehension")
def comprehension():
    return [row(n) for n in range(2)]  # RSP209


@app.get("/name")
def by_name():
    response = f.make_response("x")
    return f.jsonify({"response": response})  # RSP209


# GET /items -> TypeError: Object of type Response is not JSON serializable
# POST /items form a=1 -> TypeError: Object of type Response is not JSON serializable
# GET /helper -> TypeError: Object of type Response is not JSON serializable
# GET /comprehension -> TypeError: Object of type Response is not JSON serializable
# GET /name -> TypeError: Object of type Response is not JSON serializable
