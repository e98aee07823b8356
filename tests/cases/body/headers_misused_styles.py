"""Misused headers in hooks, methods, and through a second name."""
import flask as f


class Headers:
    def __init__(self, app):
        app.after_request(self._after)

    def _after(self, response):
        if f.request.path == "/call":
            response.headers("X-A", "1")  # RSP507
        elif f.request.path == "/attribute":
            headers = response.headers
            headers.x_a = "1"  # RSP507
        return response


app = f.Flask(__name__)
Headers(app)


@app.route("/call")
@app.route("/attribute")
def page():
    return "x"


# GET /call -> TypeError: 'Headers' object is not callable
# GET /attribute -> 200, no X-A
