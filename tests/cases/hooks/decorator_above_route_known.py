"""Known decorators of extensions above the route, in factories that need the extension."""
from flask import Flask


def create_login_app():
    from flask_login import LoginManager, login_required

    app = Flask("login")
    LoginManager(app)

    @login_required  # RSP706
    @app.route("/")
    def index():
        return "secret"

    return app


def create_cached_app():
    from flask_caching import Cache

    app = Flask("cached")
    cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})

    @cache.cached(timeout=60)  # RSP706
    @app.route("/")
    def index():
        return "slow"

    return app


def create_token_app():
    from flask_cors import cross_origin
    from flask_jwt_extended import JWTManager, jwt_required

    app = Flask("token")
    JWTManager(app)

    @jwt_required()  # RSP706
    @app.get("/me")
    def me():
        return "me"

    @cross_origin()  # RSP706
    @app.get("/open")
    def shared():
        return "open"

    return app


app = Flask(__name__)


@app.route("/")
def index():
    return "x"


# GET / -> 200, body: x
