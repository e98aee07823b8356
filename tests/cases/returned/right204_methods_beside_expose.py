"""Methods without expose() are helpers and hooks of Flask-Admin, and may return anything."""

from flask import Flask
from flask_admin import Admin, BaseView, expose


class Lamps(BaseView):
    def is_accessible(self):
        return True

    def count(self):
        return 3

    def note(self):
        self.noted = True

    @expose("/")
    def index(self):
        self.note()
        return {"count": self.count()}


app = Flask(__name__)
admin = Admin(app)
admin.add_view(Lamps(name="Lamps", endpoint="lamps"))
# GET /admin/lamps/ -> 200, body: {"count":3}
