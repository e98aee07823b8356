"""Error classes with codes in one module, their handler in another, raised in a third."""
from flask import Flask

from handlers import register
from orders import bp

app = Flask(__name__)
app.register_blueprint(bp)
register(app)

# GET /orders/0 -> 404, body: {"error":"no such order"}
# GET /orders/1 -> 402, body: {"error":"not paid"}
# GET /orders/2 -> 200
