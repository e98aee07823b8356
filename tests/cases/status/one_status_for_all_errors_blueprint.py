"""The same on a blueprint, for the whole app: by a decorator, a call, a helper's answer."""

from flask import Blueprint, Flask, current_app, jsonify, make_response

errors = Blueprint("errors", __name__)


def page(text):
    response = make_response(text)
    response.status_code = 500
    return response


@errors.app_errorhandler(Exception)
def unexpected(error):  # RSP313
    with current_app.app_context():
        return page("sorry")


app = Flask(__name__)
app.register_blueprint(errors)


@app.get("/")
def index():
    return jsonify(ok=True)


# GET /nowhere -> 500, body: sorry
# POST / -> 500, body: sorry
