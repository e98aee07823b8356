"""The guard below the socket's route, and above decorators that register nothing."""

from functools import wraps
from flask import Flask
from flask_login import LoginManager, login_required
from flask_sock import Sock

app = Flask(__name__)
app.config["LOGIN_DISABLED"] = True
LoginManager(app)
sock = Sock(app)


def noted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


@sock.route("/live")
@login_required
def live(socket):
    socket.send("secret")


@app.get("/page")
@login_required
@noted
def page():
    return "page"


# GET /page -> 200, body: page
