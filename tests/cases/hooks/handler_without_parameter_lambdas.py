"""Lambdas and static methods that take too little or too much."""
from flask import Flask, Blueprint

app = Flask(__name__)
bp = Blueprint("bp", __name__, url_prefix="/bp")

app.register_error_handler(404, lambda: ("missing", 404))  # RSP703
bp.before_request(lambda request: None)  # RSP703


class Pages:
    @staticmethod
    def gone():  # RSP703
        return "gone", 410

    def failed(self, error, extra):  # RSP703
        return "failed " + extra, 500


pages = Pages()
app.register_error_handler(410, Pages.gone)
app.register_error_handler(ZeroDivisionError, pages.failed)


@bp.app_errorhandler(405)
def wrong_method():  # RSP703
    return "wrong method", 405


@bp.route("/")
def index():
    return "x"


@app.route("/zero")
def zero():
    return str(1 / 0)


app.register_blueprint(bp)

# GET /nope -> TypeError: <lambda>() takes 0 positional arguments but 1 was given
# GET /bp/ -> TypeError: <lambda>() missing 1 required positional argument: 'request'
# GET /zero -> TypeError: Pages.failed() missing 1 required positional argument: 'extra'
# POST /zero -> TypeError: wrong_method() takes 0 positional arguments but 1 was given
