"""An alias of a limiter's method in another module hands on what the view returns."""

import json
from flask import Flask
from guards import limiter, ratelimit

app = Flask(__name__)
limiter.init_app(app)


@app.get("/send")
@ratelimit("9 per minute")
def send():
    return json.dumps({"status": "ok"})  # RSP505


# GET /send -> 200, Content-Type: text/html; charset=utf-8, body: {"status": "ok"}
