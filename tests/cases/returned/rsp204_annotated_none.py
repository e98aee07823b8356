"""A method annotated None only warns: the view after it ends without an answer."""

from flask import Flask, current_app, request
from flask.views import MethodView

app = Flask(__name__)


class Door(MethodView):
    def warn(self) -> None:
        current_app.logger.warning("no key")

    def get(self):  # RSP204
        if "key" in request.args:
            return "open"
        self.warn()

    def post(self):
        return self.warn()  # RSP204


app.add_url_rule("/door", view_func=Door.as_view("door"))
# GET /door?key=1 -> 200, body: open
# GET /door -> TypeError: The view function for 'door' did not return a valid response. The function...
# POST /door -> TypeError: The view function for 'door' did not return a valid response. The function...
