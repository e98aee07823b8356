"""An async view with a conditional expression."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/next")
async def following():
    wanted = request.args.get("to")
    return (redirect("/home"), 400) if wanted is None else redirect(f"/{wanted}")  # RSP305


# GET /next -> 400, Location: /home [Flask >= 2.2]
# GET /next?to=a -> 302, Location: /a [Flask >= 2.2]
