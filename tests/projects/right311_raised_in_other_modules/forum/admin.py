from flask import Blueprint

from .guards import admin_only

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.errorhandler(404)
def hidden(error):
    return "nothing for you", 404


@admin.get("/")
@admin_only
def index():
    return "admin"
