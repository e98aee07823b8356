"""Validation answers with 200 everywhere; only the handler of a crash sends 500."""

from flask import Blueprint, Flask, request

forms = Blueprint("forms", __name__)


@forms.post("/lamp")
def lamp():
    if "name" not in request.form:
        return {"error": "a name is wanted"}
    if not request.form["name"].isalpha():
        return {"error": "letters only"}
    if len(request.form["name"]) > 9:
        return {"error": "too long"}
    try:
        return {"saved": int(request.form.get("watts", "x"))}
    except ValueError as error:
        return {"error": str(error)}, 500


app = Flask(__name__)
app.register_blueprint(forms)
# POST /lamp -> 200, body: {"error":"a name is wanted"}
# POST /lamp form name=1 -> 200, body: {"error":"letters only"}
# POST /lamp form name=abcdefghijk -> 200, body: {"error":"too long"}
# POST /lamp form name=hall -> 500, body: {"error":"invalid literal for int() with base 10: 'x'"}
