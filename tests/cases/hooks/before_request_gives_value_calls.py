"""The same in calls, lambdas, methods, app-wide hooks and helpers."""
import time

import flask as f


def allowed():
    return f.request.remote_addr != "10.0.0.1"


def check():
    return allowed()  # RSP704


class Timer:
    def __init__(self, app):
        app.before_request(self.start)

    def start(self):
        f.g.started = time.time()
        return f.g.started > 0  # RSP704


bp = f.Blueprint("bp", __name__)


@bp.before_app_request
def counted() -> int:
    f.g.seen = 1
    return len("one")  # RSP704


def create_app(kind="check"):
    app = f.Flask(__name__)
    if kind == "check":
        app.before_request(check)
    elif kind == "lambda":
        app.before_request(lambda: True)  # RSP704
    elif kind == "timer":
        Timer(app)
    else:
        app.register_blueprint(bp)
    app.add_url_rule("/", "index", lambda: "x")
    return app


app = create_app()

# GET / -> TypeError: The view function did not return a valid response....
