"""A method below Flask-Admin's expose() is a view: it has to answer.

Without request lines: an admin page takes Flask-Admin's own templates.
"""

import flask_admin as admin
from flask import redirect, request
from flask_admin import expose


class Index(admin.AdminIndexView):
    @expose("/")
    def index(self):  # RSP204
        if request.args:
            return redirect("/shop")
