"""A decorator sets headers on what the views return: a response for one, text and a tuple for others."""

from functools import wraps
from flask import Blueprint, Flask, jsonify, make_response, render_template_string

reports = Blueprint("reports", __name__)


def response_headers(**wanted):
    def around(view):
        @wraps(view)
        def with_headers(*args, **kwargs):
            answer = view(*args, **kwargs)
            for name, value in wanted.items():
                answer.headers[name.replace("_", "-")] = value  # RSP101 # RSP102
            return answer

        return with_headers

    return around


@reports.get("/page")
@response_headers(Cache_Control="no-store")
def page():
    return make_response("page")


@reports.get("/report")
@response_headers(Cache_Control="no-store")
def report():
    return render_template_string("<h1>Report</h1>")


@reports.get("/list")
@response_headers(Cache_Control="no-store", X_Kind="list")
def listing():
    try:
        rows = [1, 2]
    except OSError:
        return jsonify(error="no"), 500
    else:
        return jsonify(rows), 200


@reports.get("/none")
@response_headers()
def nothing():
    return "no headers wanted"


def create_app():
    app = Flask(__name__)
    app.register_blueprint(reports)
    return app


# GET /page -> 200, Cache-Control: no-store, body: page
# GET /report -> AttributeError: 'str' object has no attribute 'headers'
# GET /list -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /none -> 200, body: no headers wanted
