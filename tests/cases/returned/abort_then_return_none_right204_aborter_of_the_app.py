"""current_app.aborter() and abort() before a bare None never come back."""

from flask import Blueprint, Flask, abort, current_app, jsonify, redirect, request, url_for

problems = Blueprint("problems", __name__)
KNOWN = {1: "aa", 2: "bb"}


@problems.route("/hash/<int:number>", methods=["GET", "POST"])
def get_hash(number):
    if request.method == "GET":
        if number in KNOWN:
            return jsonify(hash=KNOWN[number])
        return abort(404)
    abort(405)
    return None


@problems.get("/forward/<int:number>")
def forward(number=None):
    if number is not None:
        found = KNOWN.get(number)
        if found:
            return redirect(url_for("problems.get_hash", number=number))
        else:
            current_app.aborter(404)
    else:
        abort(400, "which one?")
        return None


@problems.get("/lambda/<int:number>")
def by_expression(number):
    return jsonify(KNOWN[number]) if number in KNOWN else abort(404)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(problems)
    return app


# GET /hash/1 -> 200, body: {"hash":"aa"}
# GET /hash/9 -> 404
# POST /hash/1 -> 405
# GET /forward/9 -> 404
# GET /forward/1 -> 302
# GET /lambda/9 -> 404
