"""A before_request function that returns something that is no answer."""
from flask import Blueprint, Flask, g, session

app = Flask(__name__)
app.secret_key = "for the test"
numbers = Blueprint("numbers", __name__, url_prefix="/numbers")
flags = Blueprint("flags", __name__, url_prefix="/flags")
sets = Blueprint("sets", __name__, url_prefix="/sets")


@numbers.before_request
def count():
    count = 0
    for number in range(3):
        count += number
    g.count = count
    return count  # RSP704


@flags.before_request
def logged_in():
    if "user" in session:
        return True  # RSP704
    return False  # RSP704


@sets.before_request
def names():
    return {"a", "b"}  # RSP704


@numbers.route("/")
@flags.route("/")
@sets.route("/")
def page():
    return "x"


for blueprint in (numbers, flags, sets):
    app.register_blueprint(blueprint)

# GET /numbers/ -> TypeError: The view function did not return a valid response....
# GET /flags/ -> TypeError: The view function did not return a valid response....
# GET /sets/ -> TypeError: The view function did not return a valid response....
