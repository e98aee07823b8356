from flask import request

from extensions import sock


@sock.route("/live")
def live(ws):
    ws.send(request.args.get("name"))
