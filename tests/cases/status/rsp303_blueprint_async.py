"""An async view of a blueprint."""

from flask import Blueprint, Flask

api = Blueprint("api", __name__, url_prefix="/api")


@api.get("/slow")
async def slow():
    return {"status": 504, "error": "upstream too slow"}  # RSP303


app = Flask(__name__)
app.register_blueprint(api)
# GET /api/slow -> 200, body: {"error":"upstream too slow","status":504}
