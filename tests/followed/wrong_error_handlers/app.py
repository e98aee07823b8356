"""Error handlers of another module, registered here; one of them forgets its status."""
from flask import Flask, abort

from errors import failed, missing

app = Flask(__name__)
app.register_error_handler(404, missing)
app.register_error_handler(410, failed)


@app.get("/gone")
def gone():
    abort(410)


# GET /nothing -> 200, body: missing.html
# GET /gone -> 410
