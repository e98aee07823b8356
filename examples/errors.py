"""Status codes: of success, of failure, and of every error page."""

from flask import Flask, abort, make_response, request, url_for
from werkzeug.exceptions import HTTPException

app = Flask(__name__)

SEATS = {1: "Ada", 2: None}


class SeatTaken(Exception):
    """The seat has an owner already."""


@app.get("/seats/<int:number>")
def seat(number):
    """Answer 200 for a seat that exists; abort() ends the view for the others."""
    if number not in SEATS:
        abort(404)
    return f"Seat {number}: {SEATS[number] or 'free'}"


@app.post("/seats/<int:number>")
def take(number):
    """Answer 201 and say where the new thing is, or let an error handler speak."""
    if number not in SEATS:
        abort(make_response("Ask for a seat that exists", 400))
    if SEATS[number] is not None:
        raise SeatTaken(number)
    SEATS[number] = request.form.get("name", "anonymous")
    response = make_response("Taken", 201)
    response.headers["Location"] = url_for("seat", number=number)
    return response


@app.delete("/seats/<int:number>")
def leave(number):
    """Answer 204: it worked, and there is nothing to show."""
    if number not in SEATS:
        abort(404)
    SEATS[number] = None
    return "", 204


@app.errorhandler(404)
def not_found(error):
    """An error page says its status itself: without the 404 it would be sent as a success."""
    return "<h1>No such page</h1>", 404


@app.errorhandler(SeatTaken)
def taken(error):
    """Turn the project's own exception into an answer with a status and a header."""
    response = make_response("<h1>Somebody sits there</h1>")
    response.status_code = 409
    response.headers["X-Seat"] = str(error)
    return response


@app.errorhandler(HTTPException)
def other_errors(error):
    """Keep what Werkzeug prepared (the status, and Allow for a 405) and add to it."""
    response = make_response(error)
    response.headers["X-Error"] = error.name
    return response
