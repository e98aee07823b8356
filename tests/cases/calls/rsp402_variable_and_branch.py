"""The tuple is made before the return, and in one branch only."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/")
def index():
    answer = 200, "fine"
    if request.args:
        return answer  # RSP402
    return "fine", 200


# GET / -> 200, body: fine
# GET /?x=1 -> TypeError: The view function did not return a valid response...
