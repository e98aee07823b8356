"""In an async view of a blueprint, with a code from a variable."""

from flask import Blueprint, Flask, jsonify

api = Blueprint("api", __name__)


@api.get("/a")
async def a():
    code = 409
    return jsonify({"error": "taken"}, code)  # RSP407


app = Flask(__name__)
app.register_blueprint(api)
# GET /a -> 200, body: [{"error":"taken"},409]
