"""after_request and teardown functions without, before_request with a parameter."""
from flask import Blueprint, Flask, g, make_response

app = Flask(__name__)
before = Blueprint("before", __name__, url_prefix="/before")
after = Blueprint("after", __name__, url_prefix="/after")
teardown = Blueprint("teardown", __name__, url_prefix="/teardown")


@before.before_request
def load(request):  # RSP703
    g.path = request.path


@after.after_request
def stamp():  # RSP703
    return make_response("stamped")


@teardown.teardown_request
def close():  # RSP703
    g.pop("connection", None)


@before.route("/")
@after.route("/")
@teardown.route("/")
def page():
    return "x"


for blueprint in (before, after, teardown):
    app.register_blueprint(blueprint)

# GET /before/ -> TypeError: load() missing 1 required positional argument: 'request'
# GET /after/ -> TypeError: stamp() takes 0 positional arguments but 1 was given
# GET /teardown/ -> TypeError: close() takes 0 positional arguments but 1 was given
