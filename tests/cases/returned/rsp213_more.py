"""The shared response comes from a helper, a class attribute, a factory, or stands in a tuple."""

from flask import Flask, Response, make_response
from flask.views import View


def build():
    return Response("built")


BUILT = build()
BASE = Response("base")
PAIR = BASE, 404


class Page(View):
    answer = Response("page")

    def dispatch_request(self):
        self.answer.headers["X-A"] = "1"  # RSP213
        return self.answer


def create_app():
    app = Flask(__name__)
    stopped = Response("stopped", 503)

    @app.get("/stopped")
    def stop():
        stopped.headers["Retry-After"] = "60"  # RSP213
        return stopped

    return app


app = create_app()
app.add_url_rule("/page", view_func=Page.as_view("page"))


@app.get("/built")
def built():
    return BUILT, 203  # RSP213


@app.get("/pair")
def pair():
    return PAIR  # RSP213


@app.get("/same")
def same():
    response = make_response(BASE)
    response.headers["X-B"] = "1"  # RSP213
    return response


# GET /page -> 200, X-A: 1, body: page
# GET /stopped -> 503, Retry-After: 60
# GET /built -> 203, body: built
# GET /same -> 200, X-B: 1, body: base
# GET /pair -> 404, X-B: 1, body: base
