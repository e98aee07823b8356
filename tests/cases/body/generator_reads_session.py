"""session and g are gone as well once the body is sent."""
import flask as f

app = f.Flask(__name__)


@app.before_request
def start():
    f.g.user = "Ann"


def lines():
    yield "Dear "
    yield f.g.user  # RSP511


@app.route("/letter")
def letter():
    return f.Response(lines(), mimetype="text/plain")


@app.route("/basket")
def basket():
    def items():
        for item in f.session.get("basket", ["none"]):  # RSP511
            yield item

    resp = f.make_response(items())
    resp.headers["X-Basket"] = "1"
    return resp


# GET /letter -> RuntimeError: Working outside of application context...
# GET /basket -> RuntimeError: Working outside of request context...
