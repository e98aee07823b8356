"""Views of flask-smorest and APIFlask that hand on what is returned: a body with 204."""

from apiflask import APIBlueprint, APIFlask
from flask.views import MethodView
from flask_smorest import Blueprint

bp = Blueprint("lamps", __name__)
more = APIBlueprint("more", __name__)
app = APIFlask(__name__)


@bp.route("/lamps/<int:lamp_id>")
class Lamp(MethodView):
    def delete(self, lamp_id):
        return {"message": "deleted"}, 204  # RSP306


@more.delete("/doors")
def door():
    return {"message": "deleted"}, 204  # RSP306


app.register_blueprint(bp)
app.register_blueprint(more)
# DELETE /lamps/1 -> 204
# DELETE /doors -> 204
