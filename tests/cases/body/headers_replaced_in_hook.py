"""A hook, a method and a helper replace the headers of the response they are handed."""
from flask import Flask


class Security:
    headers = {"X-Content-Type-Options": "nosniff"}

    def init_app(self, app):
        app.after_request(self._after)

    def _after(self, response):
        response.headers = self.headers | {"X-App": "shop"}  # RSP501
        return response


def create_app():
    app = Flask(__name__)
    Security().init_app(app)

    @app.route("/")
    def index():
        return "shop"

    return app


app = create_app()

# GET / -> 200, X-App: shop, X-Content-Type-Options: nosniff, no Content-Type
