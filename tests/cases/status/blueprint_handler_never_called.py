"""A blueprint's handler for 404 or 405, where nothing of the blueprint ever raises it."""

from flask import Blueprint, Flask, jsonify, redirect, render_template, request, url_for
from werkzeug.exceptions import MethodNotAllowed, NotFound

api = Blueprint("api", __name__, url_prefix="/api")
pages = Blueprint("pages", __name__)
shop = Blueprint("shop", __name__, url_prefix="/shop")


@api.get("/jobs/<int:number>")
def job(number):
    return jsonify(id=number, state="done")


@api.errorhandler(404)
def no_such_thing(error):  # RSP311
    return jsonify(error=error.description), 404


@api.errorhandler(405)
def wrong_method(error):  # RSP311
    return jsonify(error=error.description), 405


@pages.route("/", methods=["GET", "POST"])
def start():
    if request.method == "POST":
        return redirect(url_for("pages.start"))
    return render_template("start.html", name=request.args.get("name", "you"))


@pages.errorhandler(NotFound)
def lost(error):  # RSP311
    return render_template("404.html"), 404


@pages.errorhandler(403)
@pages.errorhandler(MethodNotAllowed)
def refused(error):  # RSP311
    return render_template("refused.html"), error.code


@shop.get("/lamps")
def lamps():
    found = [name.title() for name in ("desk", "floor") if name in request.args]
    return jsonify(found)


def empty_shelf(error):
    return "We do not sell that", 404


shop.register_error_handler(404, empty_shelf)  # RSP311


def create_admin():
    admin = Blueprint("admin", __name__, url_prefix="/admin")

    @admin.get("/")
    def overview():
        return "Overview"

    @admin.errorhandler(404)
    def unknown_page(error):  # RSP311
        return "No such page", 404

    return admin


def create_app():
    app = Flask(__name__)
    for one in (api, pages, shop):
        app.register_blueprint(one)
    app.register_blueprint(create_admin())
    return app


# GET /api/jobs/1 -> 200
# GET /api/nowhere -> 404, Content-Type: text/html; charset=utf-8
# DELETE /api/jobs/1 -> 405, Content-Type: text/html; charset=utf-8
# GET /nowhere -> 404, body: <!doctype html>...
# DELETE / -> 405, body: <!doctype html>...
# GET /shop/nowhere -> 404, body: <!doctype html>...
# GET /admin/nowhere -> 404, body: <!doctype html>...
