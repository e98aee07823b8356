from flask import Flask


def create_app():
    app = Flask(__name__)
    from .api import api
    from .errors import init_errors

    app.register_blueprint(api)
    init_errors(app)
    return app
