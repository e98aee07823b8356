"""The content is returned through names, tuples, class views and helpers."""

import flask as f
from flask.views import MethodView

app = f.Flask(__name__)


def csv(text):
    response = f.make_response(text)
    response.mimetype = "text/csv"
    return response


class Export(MethodView):
    def get(self):
        response = csv("a,b")
        response.headers["Content-Disposition"] = "attachment; filename=a.csv"
        return response.data  # RSP203

    async def post(self):
        response = f.jsonify(done=True)
        r = response
        r.set_cookie("done", "1")
        return response.get_data()  # RSP203


app.add_url_rule("/export", view_func=Export.as_view("export"))


@app.get("/name")
def by_name():
    response = f.make_response("x")
    response.headers["X-A"] = "1"
    body = response.get_data()
    return body  # RSP203


@app.get("/status")
def with_status():
    response = f.make_response("x")
    response.headers["X-A"] = "1"
    return response.data, 200  # RSP203


# GET /export -> 200, Content-Type: text/html; charset=utf-8, no Content-Disposition, body: a,b
# POST /export -> 200, no Set-Cookie, body: {"done":true}
# GET /name -> 200, no X-A, body: x
# GET /status -> 200, no X-A, body: x
