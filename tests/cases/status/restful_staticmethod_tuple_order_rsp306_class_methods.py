"""Static and class methods of resources and class views are called as views, too."""

from flask import Flask
from flask.views import MethodView
from flask_restx import Api, Resource

app = Flask(__name__)


@app.get("/")
def index():
    return "home"


api = Api(app, doc=False)


@api.route("/lamps")
class Lamps(Resource):
    @classmethod
    def delete(cls):
        return {"gone": True}, 204  # RSP306


class Doors(MethodView):
    @staticmethod
    def get(name):  # RSP204
        if name == "hall":
            return "open"

    @classmethod
    def put(cls, name):
        return len(name)  # RSP206


app.add_url_rule("/doors/<name>", view_func=Doors.as_view("doors"))
# DELETE /lamps -> 204
# GET /doors/attic -> TypeError: The view function for 'doors' did not return a valid response. The functio...
# PUT /doors/hall -> TypeError: The view function did not return a valid response. The return type must be...
