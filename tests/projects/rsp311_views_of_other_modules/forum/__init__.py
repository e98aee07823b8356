from flask import Flask

from .api import api
from .blog import blog
from .errors import Missing


def create_app():
    app = Flask(__name__)
    app.register_blueprint(api, url_prefix="/api")
    app.register_blueprint(blog)

    @app.errorhandler(Missing)
    def missing(error):
        return {"error": str(error)}, 410

    return app
