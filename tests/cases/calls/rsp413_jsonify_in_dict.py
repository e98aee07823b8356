"""jsonify inside a dict of the module."""

import flask as f

app = f.Flask(__name__)
ANSWERS = {
    "ok": "fine",
    "bad": f.jsonify(error="bad"),  # RSP413
}
# IMPORT -> RuntimeError: Working outside of application context...
