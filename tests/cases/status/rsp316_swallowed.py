"""abort() in a try that catches everything: views, hooks, class views, loops, with, factories."""

import contextlib
import logging

from flask import Blueprint, Flask, abort, jsonify, render_template, request
from flask.views import MethodView

logger = logging.getLogger(__name__)
PRICES = {"lamp": 3, "chair": 0}


class Prices(MethodView):
    def get(self, name):
        try:
            for known in PRICES:
                if known == name:
                    return jsonify(price=12 / PRICES[name])
            abort(404)
        except:  # RSP316 - # noqa: E722
            return render_template("broken.html"), 500

    def put(self, name):
        try:
            with contextlib.suppress(KeyError):
                if PRICES[name] > 1:
                    abort(409, "in use")
            PRICES[name] = int(request.args["price"])
        except Exception as error:  # RSP316
            logger.exception("failed: %s", error)
            return jsonify(error=str(error))  # RSP310
        return jsonify(price=PRICES[name])


def create_app():
    app = Flask(__name__)
    bp = Blueprint("shop", __name__)

    @bp.before_request
    def only_known():
        try:
            if "token" not in request.args:
                abort(401)
        except BaseException:  # RSP316
            return "broken", 503

    @bp.get("/rate")
    def rate():
        try:
            if not request.args.get("n", "").isdigit():
                abort(422, description="no number")
            try:
                return str(1 / int(request.args["n"]))
            except ZeroDivisionError:
                abort(400)
        except (ValueError, Exception) as error:  # RSP316
            app.logger.error(f"rate: {error}")
            if request.args.get("short"):
                return "failed", 500
            return jsonify(message=f"failed: {error}"), 500

    @app.get("/late")
    def late():
        try:
            number = int(request.args["n"])
        except Exception:
            return "n is missing", 400
        else:
            try:
                if number > 3:
                    abort(403)
                return "fine"
            except Exception:  # RSP316
                return "failed"

    @app.errorhandler(404)
    def missing(error):
        return "nothing here", 404

    app.register_blueprint(bp, url_prefix="/shop")
    app.add_url_rule("/prices/<name>", view_func=Prices.as_view("prices"))
    return app


# GET /prices/table -> 500, body: broken.html
# PUT /prices/lamp -> 200, json: {"error": "409 Conflict: in use"}
# GET /shop/rate -> 503, body: broken
# GET /shop/rate?token=1 -> 500, json: {"message": "failed: 422 Unprocessable Entity: no number"}
# GET /shop/rate?token=1&n=0&short=1 -> 500, body: failed
# GET /late?n=4 -> 200, body: failed
