"""expose() of Flask-Admin only marks a method: what stands above it is applied."""

from functools import wraps

from flask import Flask, abort, request
from flask_admin import Admin, BaseView, expose

app = Flask(__name__)
app.secret_key = "x"
admin = Admin(app)


def key_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            abort(403)
        return view(*args, **kwargs)

    return wrapper


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return app.json.response(view(*args, **kwargs))

    return wrapper


class Reports(BaseView):
    @as_json
    @expose("/count")
    def count(self):
        return 3

    @key_required
    @expose("/")
    def index(self):
        return "reports"

    @expose("/open")
    @key_required
    def opened(self):
        return "opened"


admin.add_view(Reports(name="Reports", endpoint="reports"))
# GET /admin/reports/ -> 403
# GET /admin/reports/?key=1 -> 200, body: reports
# GET /admin/reports/open -> 403
# GET /admin/reports/count -> 200, json: 3
