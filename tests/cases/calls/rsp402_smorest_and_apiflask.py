"""(status, body) in views of flask-smorest and APIFlask."""

from apiflask import APIFlask
from flask.views import MethodView
from flask_smorest import Blueprint

bp = Blueprint("doors", __name__)
app = APIFlask(__name__)


@app.get("/lamps")
def lamps():
    return 404, {"message": "no lamps"}  # RSP402


@bp.route("/doors")
class Doors(MethodView):
    def get(self):
        return 404, {"message": "no doors"}  # RSP402


app.register_blueprint(bp)
# GET /lamps -> TypeError: The view function did not return a valid response. The return type must be...
# GET /doors -> TypeError: The view function did not return a valid response. The return type must be...
