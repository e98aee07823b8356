"""A login check of the project's own, imported and put above the route."""
from flask import Blueprint, Flask

from shop_project.auth import login_required, menu_entry
from shop_project import roles

bp = Blueprint("admin", __name__)


@login_required  # RSP706
@bp.route("/users")
def users():
    return "users"


@roles.admin_required  # RSP706
@bp.get("/logs")
def logs():
    return "logs"


@menu_entry("Orders")
@bp.get("/orders")
@login_required
def orders():
    return "orders"


app = Flask(__name__)
app.register_blueprint(bp)

# IMPORT -> ModuleNotFoundError: No module named 'shop_project'
