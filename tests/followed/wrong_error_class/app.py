"""A handler for the project's own error class answers as if nothing had happened."""
from flask import Flask

from orders import bp

app = Flask(__name__)
app.register_blueprint(bp)

# GET /orders/0 -> 200, body: {"error":"no such order"}
