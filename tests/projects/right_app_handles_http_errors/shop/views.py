from flask import Blueprint

bp = Blueprint("shop", __name__)


@bp.get("/fails")
def fails():
    raise ValueError


@bp.app_errorhandler(Exception)
def failed(error):
    return {"error": "failed"}, 500
