"""A decorator with arguments and one from a class, above the routes of a blueprint."""
import functools

from flask import Blueprint, Flask, g

bp = Blueprint("admin", __name__)


def role_required(role):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(**kwargs):
            if g.get("role") != role:
                return "forbidden", 403
            return view(**kwargs)

        return wrapper

    return decorate


class Auth:
    def required(self, view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            if not g.get("user"):
                return "login first", 401
            return view(*args, **kwargs)

        return inner


auth = Auth()


@role_required("admin")  # RSP706
@bp.route("/users")
def users():
    return "users"


@auth.required  # RSP706
@bp.route("/logs")
def logs():
    return "logs"


app = Flask(__name__)
app.register_blueprint(bp)

# GET /users -> 200, body: users
# GET /logs -> 200, body: logs
