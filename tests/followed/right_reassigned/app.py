"""The imported name is given something else before it is used, here and in its own module."""
from flask import Flask, make_response

from pages import page, title

app = Flask(__name__)
page = make_response if page() else page


@app.get("/")
def index():
    answer = page("page")
    answer.headers["X-A"] = "1"
    return answer


@app.get("/title")
def show():
    answer = title("t")
    answer.headers["X-A"] = "1"
    return answer


# GET / -> 200, X-A: 1
# GET /title -> 200, X-A: 1
