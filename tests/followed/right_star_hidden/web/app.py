from flask import Flask, make_response


def page():
    return make_response("own")


from .answers import *  # noqa: E402

app = Flask(__name__)


@app.get("/")
def index():
    answer = page()
    answer.headers["X-A"] = "1"
    return answer
