from flask import Flask

from .extensions import db


def create_app():
    app = Flask(__name__)
    db.init_app(app)
    from . import views

    app.register_blueprint(views.bp)
    return app
