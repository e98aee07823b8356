"""The same module of a project, done right."""
import json

from flask import Response, make_response, request

from shop_project import app, bp, db
from shop_project.models import User


@app.after_request
def stamp(response):
    response.headers["X-A"] = "1"
    return response


@app.before_request
def gate():
    if request.path.startswith("/admin"):
        return "closed", 503


@bp.teardown_app_request
def close(error):
    db.session.remove()


@app.errorhandler(404)
def missing(error):
    return "missing", 404


@bp.route("/rows")
def rows():
    return Response(json.dumps([1]), mimetype="application/json")


@app.route("/login", methods=["POST"])
def login():
    user = User.query.filter_by(name=request.form["name"]).first_or_404()
    user.code = 5
    user.body = None
    response = make_response("x")
    response.set_cookie("user", user.token, httponly=True)
    return response


# IMPORT -> ModuleNotFoundError: No module named 'shop_project'
