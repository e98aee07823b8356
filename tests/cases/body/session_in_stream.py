"""The session is changed, or a message flashed, while the body is being sent: nothing is saved."""

from flask import Blueprint, Flask, Response, flash, request, session, stream_with_context
from flask.views import MethodView

bp = Blueprint("bp", __name__)


@bp.get("/steps")
def steps():
    def generate():
        for number in range(3):
            session["step"] = number  # RSP508
            yield f"{number}\n"

    return Response(stream_with_context(generate()))


@bp.get("/flash")
def flashed():
    @stream_with_context
    def generate():
        yield "working\n"
        flash("done")  # RSP508

    return Response(generate())


class Report(MethodView):
    def get(self):
        return Response(stream_with_context(self.rows()))

    def rows(self):
        try:
            yield "row\n"
        finally:
            session.pop("running", None)  # RSP508


@bp.get("/permanent")
def permanent():
    def generate():
        if request.args:
            session.permanent = True  # RSP508
        session.update(seen=1)  # RSP508
        yield "seen"

    return Response(stream_with_context(generate()), mimetype="text/plain")


def counted(rows):
    with open(__file__) as file:
        yield file.name[:0]
        del session["rows"]  # RSP508
        yield from rows


@bp.get("/rows")
def rows():
    session["rows"] = 2
    return Response(stream_with_context(counted(["a", "b"])))


@bp.get("/session")
def show():
    return {key: session[key] for key in sorted(session)}


def create_app():
    app = Flask(__name__)
    app.secret_key = "only for this test"
    app.register_blueprint(bp)
    app.add_url_rule("/report", view_func=Report.as_view("report"))
    return app


# GET /steps -> 200, no Set-Cookie
# GET /flash -> 200, no Set-Cookie
# GET /report -> 200, no Set-Cookie
# GET /permanent?a=1 -> 200, no Set-Cookie
# GET /session -> 200, json: {}
# GET /rows -> 200, body: ab
# GET /session -> 200, json: {"rows": 2}
