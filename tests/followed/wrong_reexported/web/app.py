from flask import Flask

from web import made, text

app = Flask(__name__)


@app.get("/")
def index():
    answer = made(a=1)
    answer.headers["X-A"] = "1"  # RSP102
    return answer


@app.get("/text")
def words():
    answer = text("a", "b")
    answer.headers["X-A"] = "1"  # RSP101
    return answer
