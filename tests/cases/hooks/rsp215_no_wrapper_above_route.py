"""A login decorator above the route whose author forgot to return the wrapper."""

from functools import wraps
from flask import Blueprint, Flask, abort, session

pages = Blueprint("pages", __name__)


def members_only(view):  # RSP215
    @wraps(view)
    def guarded(*args, **kwargs):
        if "member" not in session:
            return abort(401)
        return view(*args, **kwargs)


@members_only  # RSP706
@pages.route("/papers")
def papers():
    return "secret"


app = Flask(__name__)
app.secret_key = "x"
app.register_blueprint(pages)
# GET /papers -> 200, body: secret
