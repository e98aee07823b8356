"""max_age takes seconds or a timedelta, no point in time."""

from datetime import datetime, timedelta, timezone

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/wrong")
def wrong():
    response = make_response("x")
    response.set_cookie("a", "b", max_age=datetime.now(timezone.utc))  # RSP609
    return response


@app.get("/right")
def right():
    response = make_response("x")
    response.set_cookie("a", "b", max_age=timedelta(days=1))
    return response


# GET /wrong -> TypeError: ...
# GET /right -> 200, Set-Cookie: a=b...
