"""A response returned from a teardown function is dropped."""
from flask import Blueprint, Flask, jsonify, make_response, redirect

bp = Blueprint("bp", __name__)


@bp.teardown_request
def error_page(error):
    if error is not None:
        return make_response("sorry", 500)  # RSP705


@bp.teardown_app_request
def done(error):
    return jsonify(done=True)  # RSP705


@bp.route("/fail")
def fail():
    raise ValueError("broken")


class Cleaner:
    def init_app(self, app):
        app.teardown_appcontext(self.clean)

    def clean(self, exc):
        if exc:
            return redirect("/sorry")  # RSP705
        return None


app = Flask(__name__)
app.register_blueprint(bp)
Cleaner().init_app(app)


@app.route("/")
def index():
    return "x"


# GET / -> 200, body: x
# GET /fail -> ValueError: broken
