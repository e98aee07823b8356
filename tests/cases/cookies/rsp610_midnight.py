"""The next midnight by replace(), in a helper, with a timedelta, and set on the response."""

from datetime import datetime, timedelta, timezone
from flask import Flask, make_response

app = Flask(__name__)


def midnight():
    return datetime.now().replace(hour=0, minute=0, second=0) + timedelta(days=1)


@app.get("/tonight")
def tonight():
    response = make_response("tonight")
    response.set_cookie("offer", "1", expires=midnight())  # RSP610
    return response


@app.get("/year")
def year():
    response = make_response("year")
    end = datetime.today().replace(month=12, day=31)
    response.expires = end  # RSP610
    return response


@app.get("/right")
def right():
    response = make_response("right")
    utc = datetime.now(timezone.utc).replace(hour=0)
    zoned = datetime.now().replace(tzinfo=timezone.utc)
    aware = datetime.now().astimezone().replace(hour=0)
    response.set_cookie("a", "1", expires=utc)
    response.set_cookie("b", "1", expires=zoned)
    response.set_cookie("c", "1", expires=aware)
    return response


# GET /tonight -> 200
# GET /year -> 200
# GET /right -> 200
