"""ratelimit is another name for a limiter's method; the factory's wrapper hands on what it gets."""
import json

from flask import Flask

from guards import ratelimit

app = Flask(__name__)


@app.get("/send")
@ratelimit("5 per minute")
def send():
    return json.dumps({"status": "ok"})  # RSP505


# GET /send -> 200, Content-Type: text/html; charset=utf-8
