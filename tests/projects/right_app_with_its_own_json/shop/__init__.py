from flask import Flask
from flask.json.provider import DefaultJSONProvider


class Provider(DefaultJSONProvider):
    @staticmethod
    def default(value):
        return list(value) if isinstance(value, set) else str(value)


def create_app():
    app = Flask(__name__)
    app.json = Provider(app)
    from .views import bp

    app.register_blueprint(bp)
    return app
