"""Callbacks of extensions have return rules of their own."""
from flask import Flask


def create_login_app():
    from flask_login import LoginManager

    app = Flask("login")
    manager = LoginManager(app)

    @manager.user_loader
    def load_user(user_id):
        return None

    @manager.request_loader
    def load_from_request(request):
        return True

    @manager.unauthorized_handler
    def unauthorized():
        return "login first", 401

    return app


def create_socket_app(socketio):
    @socketio.on("connect")
    def connected():
        return False

    @socketio.on_error()
    def failed():
        return None


def create_quart_app():
    from quart import Quart

    app = Quart(__name__)

    @app.after_websocket
    async def after(response):
        response.headers["X-A"] = "1"

    @app.before_serving
    async def before():
        return True

    return app


def create_sanic_app():
    from sanic import Sanic

    app = Sanic("app")

    @app.on_response
    async def stamp(request, response):
        response.headers["X-A"] = "1"

    return app


app = Flask(__name__)


@app.route("/")
def index():
    return "x"


@app.shell_context_processor
def shell():
    return {"app": app}


@app.cli.command("tidy")
def tidy():
    return 5


@app.template_filter()
def shout(text):
    return text.upper()


@app.url_value_preprocessor
def pull(endpoint, values):
    return True


# GET / -> 200, body: x
