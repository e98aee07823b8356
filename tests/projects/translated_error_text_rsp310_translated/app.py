"""The errors with a status have texts that a function of the project translates."""

from flask import Flask, jsonify, request
from words import translated as _

app = Flask(__name__)


@app.post("/grid")
def grid():
    if "off" in request.form:
        return jsonify({"ok": False, "error": _("off")}), 400
    if not request.form.get("value", "").isdigit():
        return jsonify({"ok": False, "error": "invalid value"})  # RSP310
    return jsonify({"ok": True})


# POST /grid form off=1 -> 400, body: {"error":"aus","ok":false}
# POST /grid form value=x -> 200, body: {"error":"invalid value","ok":false}
# POST /grid form value=1 -> 200, body: {"ok":true}
