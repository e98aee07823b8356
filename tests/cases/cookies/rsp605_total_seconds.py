"""The seconds of a timedelta count from 1970 where expires is given them."""

from datetime import datetime, timedelta, timezone

from flask import Flask, make_response

app = Flask(__name__)
LIFETIME = timedelta(days=1)


@app.get("/wrong")
def wrong():
    response = make_response("wrong")
    response.set_cookie("a", "b", expires=LIFETIME.total_seconds())  # RSP605
    return response


@app.get("/right")
def right():
    response = make_response("right")
    now = datetime.now(timezone.utc)
    response.set_cookie("a", "b", expires=now.timestamp() + LIFETIME.total_seconds())
    response.set_cookie("c", "d", expires=now + LIFETIME)
    response.set_cookie("e", "f", max_age=int(LIFETIME.total_seconds()))
    return response


# GET /wrong -> 200, Set-Cookie: a=b; Expires=Fri, 02 Jan 1970 00:00:00 GMT; Path=/
# GET /right -> 200
