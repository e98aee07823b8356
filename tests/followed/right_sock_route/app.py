"""A socket of extensions.py has route(); its handlers give nothing back."""
from flask import Flask

from extensions import sock
import live  # noqa: F401

app = Flask(__name__)
sock.init_app(app)


@app.get("/handlers")
def handlers():
    return {"handlers": sorted(sock.handlers)}


# GET /handlers -> 200, body: {"handlers":["/live"]}
