from flask import Flask

from . import errors, public


class Late(Exception):
    pass


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/contact", "contact", view_func=public.contact())  # RSP214
    app.add_url_rule("/about", "about", view_func=public.about)
    app.register_error_handler(Late, errors.late)  # RSP703

    @app.get("/prices")
    def prices():
        return public.prices()  # RSP206

    @app.get("/late")
    def late():
        raise Late

    return app
