"""json and status side by side, over several lines."""

import json

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/")
def index():
    return make_response(
        json.dumps(
            {"error": "no", "code": 401},
            ensure_ascii=False,
        ),
        401,
        {"Content-Type": "application/json"},
    )


# POST / -> 401, body: {"error": "no", "code": 401}
