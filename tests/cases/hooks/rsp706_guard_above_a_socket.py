"""login_required above @sock.route: the socket is open to everybody."""

from flask import Flask
from flask_login import login_required
from flask_sock import Sock

app = Flask(__name__)
sock = Sock(app)


@login_required  # RSP706
@sock.route("/live")
def live(socket):
    socket.send("secret")


@app.get("/guarded")
def guarded():
    views = {rule.rule: app.view_functions[rule.endpoint] for rule in app.url_map.iter_rules()}
    return {
        "guarded": hasattr(views["/live"], "__wrapped__") and views["/live"].__wrapped__ is live
    }


# GET /guarded -> 200, body: {"guarded":false}
