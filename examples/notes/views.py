"""The blueprint: a class for the list, a class for one note, a class for the front page."""

from functools import wraps

from flask import Blueprint, current_app, jsonify, make_response, request, url_for
from flask.views import MethodView, View

notes = Blueprint("notes", __name__, url_prefix="/notes")


def stored():
    """The notes of the app that answers this request."""
    return current_app.extensions["notes"]


def no_store(view):
    """Wrap a view: whatever it returns becomes a response, and that one is customised."""

    @wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.headers["Cache-Control"] = "no-store"
        return response

    return wrapper


class Front(View):
    """A View answers every method in one place."""

    init_every_request = False

    def dispatch_request(self):
        """Show how many notes there are."""
        return f"<h1>{len(stored())} notes</h1>"


class NoteList(MethodView):
    """A MethodView has one method for each HTTP method."""

    decorators = [no_store]

    def get(self):
        """List the numbers of all notes."""
        return jsonify(sorted(stored()))

    def post(self):
        """Keep the text that was sent: 201 and where it is, or 400 for an empty one."""
        text = request.get_data(as_text=True)
        if not text:
            return "An empty note is no note", 400
        number = max(stored(), default=0) + 1
        stored()[number] = text
        response = make_response(text, 201)
        response.mimetype = "text/plain"
        response.headers["Location"] = url_for("notes.one", number=number)
        return response


class Note(MethodView):
    """One note; before any method runs, the note must be there."""

    decorators = [no_store]

    def dispatch_request(self, number):
        """Look once for all methods, and hand the rest to them."""
        if number not in stored():
            return "No such note", 404
        return super().dispatch_request(number=number)

    def get(self, number):
        """Show the text as text."""
        response = make_response(stored()[number])
        response.mimetype = "text/plain"
        return response

    def delete(self, number):
        """Remove it: 204 and nothing to show."""
        del stored()[number]
        return "", 204


notes.add_url_rule("/front", view_func=Front.as_view("front"))
notes.add_url_rule("/", view_func=NoteList.as_view("all"))
notes.add_url_rule("/<int:number>", view_func=Note.as_view("one"))


@notes.after_request
def name_the_part(response):
    """Mark what this blueprint answered."""
    response.headers["X-Part"] = "notes"
    return response
