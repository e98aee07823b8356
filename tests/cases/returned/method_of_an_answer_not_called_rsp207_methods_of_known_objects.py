"""Methods of text, dicts, the request and own objects are returned uncalled."""

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Lamp:
    def to_dict(self):
        return {"watts": 60}


class Lamps(MethodView):
    def get(self):
        lamp = Lamp()
        return lamp.to_dict  # RSP207

    def post(self):
        return request.get_json  # RSP207

    def put(self):
        text = "lamp"
        return text.upper, 201  # RSP207


app.add_url_rule("/lamps", view_func=Lamps.as_view("lamps"))
# GET /lamps -> TypeError: Lamp.to_dict() takes 1 positional argument but 3 were given The view funct...
# POST /lamps -> TypeError: tuple indices must be integers or slices, not function The view function d...
# PUT /lamps -> TypeError: str.upper() takes no arguments (2 given) The view function did not return...
