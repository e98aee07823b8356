"""unset_jwt_cookies() by keyword and through the module; the content is returned instead."""

import flask_jwt_extended as jwt
from flask import Blueprint, Flask, jsonify, make_response
from flask_jwt_extended import unset_jwt_cookies

bp = Blueprint("auth", __name__)


@bp.post("/logout")
def logout():
    answer = jsonify(done=True)
    unset_jwt_cookies(response=answer)
    return {"done": True}  # RSP201


@bp.post("/again")
def again():
    answer = make_response("again")
    jwt.unset_access_cookies(answer)
    return "again"  # RSP201


app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "0123456789012345678901234567890123"
jwt.JWTManager(app)
app.register_blueprint(bp)
# POST /logout -> 200, no Set-Cookie, body: {"done":true}
# POST /again -> 200, no Set-Cookie, body: again
