"""The error comes in a helper's body and in an early return of a method."""
from flask import Blueprint, Flask, jsonify, request
from flask.views import MethodView

bp = Blueprint("api", __name__, url_prefix="/api")


def failure(text):
    return {"success": False, "error": text}


class Orders(MethodView):
    def post(self):
        data = request.get_json(silent=True)
        if data is None:
            return jsonify(failure("no JSON"))  # RSP902
        if "number" not in data:
            return jsonify({"error": "no number", "field": "number"})  # RSP902
        return jsonify(success=True, number=data["number"])


bp.add_url_rule("/orders", view_func=Orders.as_view("orders"))
app = Flask(__name__)
app.register_blueprint(bp)

# POST /api/orders -> 200, body: {"error":"no JSON","success":false}
# POST /api/orders json {"a": 1} -> 200, body: {"error":"no number","field":"number"}
# POST /api/orders json {"number": 1} -> 200, body: {"number":1,"success":true}
