from flask import Flask

from .public import public
from . import views


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/contact", "contact", view_func=public.contact())
    app.add_url_rule("/about", "about", view_func=views.page("page"))
    return app
