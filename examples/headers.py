"""Headers: one by one, several at once, twice the same name, and taken away again."""

from datetime import datetime, timezone

from flask import Flask, make_response

app = Flask(__name__)

CSV = "name,born\nAda,1815\nGrace,1906\n"


@app.get("/people.csv")
def people():
    """Offer a file for download: the type says what it is, the disposition what to do with it."""
    response = make_response(CSV)
    response.mimetype = "text/csv"
    response.headers["Content-Disposition"] = "attachment; filename=people.csv"
    return response


@app.get("/news")
def news():
    """Let browsers keep the page for five minutes and tell them how old it is."""
    response = make_response("<h1>News</h1>")
    response.cache_control.public = True
    response.cache_control.max_age = 300
    response.last_modified = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    return response


@app.get("/account")
def account():
    """Set several headers in one call; they join the ones that are there already."""
    response = make_response("<h1>Your account</h1>")
    response.headers.update({"Cache-Control": "no-store", "X-Frame-Options": "DENY"})
    return response


@app.get("/chapters/2")
def chapter():
    """Send one header name twice: add() keeps the first, an assignment would replace it."""
    response = make_response("<h1>Chapter 2</h1>")
    response.headers.add("Link", '</chapters/1>; rel="prev"')
    response.headers.add("Link", '</chapters/3>; rel="next"')
    return response


@app.get("/teapot")
def teapot():
    """Give body, status and headers to make_response at once, then change one's mind."""
    response = make_response("I am a teapot", 418, {"X-Brew": "tea", "X-Lid": "on"})
    del response.headers["X-Lid"]
    return response
