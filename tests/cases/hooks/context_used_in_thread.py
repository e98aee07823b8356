"""A function that runs in a thread of its own uses the request or the app."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Thread, Timer

from flask import (
    Blueprint,
    Flask,
    current_app,
    g,
    jsonify,
    render_template,
    request,
    session,
    url_for,
)
from flask.views import MethodView

bp = Blueprint("bp", __name__)
pool = ThreadPoolExecutor(2)
FAILED = []
threading.excepthook = lambda args: FAILED.append(args.exc_type.__name__)


def work():
    name = request.args.get("name", "job")  # RSP707
    FAILED.append(jsonify(done=name).status)


@bp.get("/start")
def start():
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    return jsonify(FAILED)


@bp.get("/nested")
def nested():
    def mail():
        try:
            text = render_template("mail.html")  # RSP707
        finally:
            FAILED.append("mail")
        return text

    worker = Thread(None, mail)
    worker.start()
    worker.join()
    return jsonify(FAILED)


class Reports(MethodView):
    def get(self):
        later = pool.submit(self.build, 3)
        return jsonify(type(later.exception()).__name__)

    def build(self, pages):
        for _ in range(pages):
            g.pages = pages  # RSP707
        return pages


def greet(name):
    with open(__file__):
        return f"{name}, {session['name']}"  # RSP707


@bp.get("/partial")
def partly():
    worker = Thread(target=partial(greet, "Ada"))
    worker.start()
    worker.join()
    return jsonify(FAILED)


def link():
    return url_for("bp.start")  # RSP707


def notify():
    return link()


@bp.get("/helper")
def helper():
    with ThreadPoolExecutor() as executor:
        later = executor.submit(notify)
    return jsonify(type(later.exception()).__name__)


def create_app():
    app = Flask(__name__)
    app.secret_key = "only for this test"
    app.register_blueprint(bp)
    app.add_url_rule("/reports", view_func=Reports.as_view("reports"))

    @app.get("/timer")
    def timer():
        def tick():
            current_app.logger.info("tick")  # RSP707

        clock = Timer(0.01, tick)
        clock.start()
        clock.join()
        return jsonify(FAILED)

    return app


# GET /start -> 200, body: ["RuntimeError"]
# GET /nested -> 200, body: ["RuntimeError","mail","RuntimeError"]
# GET /reports -> 200, body: "RuntimeError"
# GET /partial -> 200
# GET /helper -> 200, body: "RuntimeError"
# GET /timer -> 200
