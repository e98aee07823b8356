from flask import Flask


def create_app():
    app = Flask(__name__)
    from .admin import bp as admin_bp
    from .views import bp

    app.register_blueprint(bp)
    app.register_blueprint(admin_bp)
    return app
