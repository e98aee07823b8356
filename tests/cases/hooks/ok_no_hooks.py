"""Functions of the same names that are no hooks of Flask, and hooks that need no response."""
from flask import Blueprint, Flask, g, session

app = Flask(__name__)
bp = Blueprint("bp", __name__)
app.secret_key = "for the test"


class Server:
    def __init__(self):
        self.hooks = []

    def after_request(self, function):
        self.hooks.append(function)
        return function

    def before_request(self, function):
        self.hooks.append(function)
        return function


server = Server()


@server.after_request
def log_it(response):
    response.headers["X"] = "1"


@server.before_request
def always(request):
    return True


def after_request(response):
    response.seen = True


@app.teardown_request
def close(error):
    g.pop("connection", None)


@app.context_processor
def names():
    return {"shop": "Ann's"}


@bp.record
def registered(state):
    state.app.config["BP"] = True


@app.route("/")
def index():
    session["seen"] = "1"
    return "x"


app.register_blueprint(bp)

# GET / -> 200, body: x
