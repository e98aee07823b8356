"""`answer.json` of a requests response without its parentheses is the method itself.

Without request lines: the answer comes from another server.
"""

import requests
from flask import Flask

app = Flask(__name__)


@app.get("/rates")
def rates():
    answer = requests.get("http://rates.invalid/today", timeout=3)
    if answer.status_code != 200:
        return {"error": "no rates"}, 502
    return answer.json  # RSP207
