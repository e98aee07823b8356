"""Known decorators on a class of views, in factories that need the extension."""
from flask import Flask
from flask.views import MethodView, View


def create_login_app():
    from flask_login import login_required

    app = Flask("login")

    @login_required  # RSP706
    class Admin(MethodView):
        def get(self):
            return "secret"

    app.add_url_rule("/admin", view_func=Admin.as_view("admin"))
    return app


def create_fine_app():
    from flask_login import login_required

    app = Flask("fine")

    class Admin(View):
        decorators = [login_required]

        def dispatch_request(self):
            return "secret"

    app.add_url_rule("/admin", view_func=Admin.as_view("admin"))
    app.add_url_rule("/logs", view_func=login_required(Admin.as_view("logs")))
    return app


app = Flask(__name__)


@app.route("/")
def index():
    return "x"


# GET / -> 200, body: x
