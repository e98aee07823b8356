"""A guard's answer is thrown away by the view, or by the guard itself."""

import flask as f
from flask.views import MethodView

app = f.Flask(__name__)


def guard():
    if "token" not in f.request.args:
        return f.make_response("denied", 401)
    return None


def check():
    if "token" not in f.request.args:
        f.redirect("/login")  # RSP202


def deny(reason):
    return f.jsonify(error=reason), 403


@app.get("/guarded")
def guarded():
    guard()  # RSP202
    return "secret"


@app.get("/checked")
def checked():
    check()
    return "secret"


class Admin(MethodView):
    def _deny(self):
        return f.redirect("/login")

    def get(self):
        if "token" not in f.request.args:
            self._deny()  # RSP202
        return "secret"

    def post(self):
        if not f.request.form:
            deny("empty form")  # RSP202
        return "saved"


app.add_url_rule("/admin", view_func=Admin.as_view("admin"))

# GET /guarded -> 200, body: secret
# GET /checked -> 200, body: secret
# GET /admin -> 200, no Location, body: secret
# POST /admin -> 200, body: saved
