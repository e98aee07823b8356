from flask import Flask
from werkzeug.exceptions import HTTPException


def create_app():
    app = Flask(__name__)
    from .views import bp

    app.register_blueprint(bp)

    @app.errorhandler(HTTPException)
    def http_error(error):
        return {"error": error.name}, error.code

    return app
