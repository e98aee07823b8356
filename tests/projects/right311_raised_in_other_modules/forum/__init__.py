from flask import Flask

from .admin import admin
from .api import api
from .blog import blog
from .files import files


def create_app():
    app = Flask(__name__)
    for one in (admin, api, blog, files):
        app.register_blueprint(one)
    return app
