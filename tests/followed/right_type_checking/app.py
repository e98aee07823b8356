"""A name that only a type checker imports, and another that stands for it while the app runs."""
from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask, make_response

if TYPE_CHECKING:
    from words import page
else:

    def page():
        return make_response("page")


app = Flask(__name__)


@app.get("/")
def index():
    answer = page()
    answer.headers["X-A"] = "1"
    return answer


# GET / -> 200, X-A: 1
