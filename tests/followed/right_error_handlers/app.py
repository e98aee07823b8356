"""Error handlers of another module whose helper sets the status."""
from flask import Flask

from errors import missing

app = Flask(__name__)
app.register_error_handler(404, missing)

# GET /nothing -> 404, body: missing.html
