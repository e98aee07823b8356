"""Hooks whose value nobody can know, hooks that call others, and functions that are no hooks."""
from flask import Blueprint, Flask, g, make_response, request, session

app = Flask(__name__)
app.secret_key = "for the test"
bp = Blueprint("bp", __name__)


def is_admin():
    return session.get("role") == "admin"


def closed():
    if request.args.get("closed"):
        return make_response("closed", 503)
    return None


@app.before_request
def first():
    return closed()


@app.before_request
def second():
    g.admin = is_admin()
    answer = None
    if request.args.get("answer"):
        answer = f"answer {g.admin}"
    return answer


@app.before_request
def third():
    handler = app.config.get("BEFORE")
    if handler:
        return handler(request)


@bp.before_app_request
def fourth():
    result = closed()
    if result is not None:
        return result
    g.seen = True


@app.template_test("admin")
def admin_test(value):
    return value == "admin"


@app.route("/")
def index():
    return "admin" if g.admin else "guest"


app.register_blueprint(bp)

# GET / -> 200, body: guest
# GET /?closed=1 -> 503, body: closed
# GET /?answer=1 -> 200, body: answer False
