"""expose() on a view whose base class another module derives from Flask-Admin's BaseView."""

import json
from flask import Flask
from flask_admin import Admin, expose
from base import Guarded


class Lamps(Guarded):
    @expose("/")
    def index(self):
        return json.dumps({"lamps": 3})  # RSP505


app = Flask(__name__)
admin = Admin(app)
admin.add_view(Lamps(name="Lamps", endpoint="lamps"))
# GET /admin/lamps/ -> 200, Content-Type: text/html; charset=utf-8, body: {"lamps": 3}
