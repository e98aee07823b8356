"""expose() of a BaseView of Flask-Admin: a number, None, and a body with 204."""

from flask import Flask
from flask_admin import Admin, BaseView, expose


class Lamps(BaseView):
    @expose("/")
    def index(self):
        return 3  # RSP206

    @expose("/gone", methods=("POST",))
    def gone(self):
        return {"gone": True}, 204  # RSP306

    @expose("/none")
    def none(self):  # RSP204
        if self.admin is None:
            return "none"


app = Flask(__name__)
admin = Admin(app)
admin.add_view(Lamps(name="Lamps", endpoint="lamps"))
# GET /admin/lamps/ -> TypeError: The view function did not return a valid response. The return type must be...
# POST /admin/lamps/gone -> 204
# GET /admin/lamps/none -> TypeError: The view function for 'lamps.none' did not return a valid response. The fu...
