"""Comparisons handed to functions, as queries do."""

from flask import Flask, make_response

app = Flask(__name__)


class Column:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return f"{self.name} = {other}"

    __hash__ = None


class Log:
    status_code = Column("status_code")
    status = Column("status")


def select(*conditions):
    return " and ".join(conditions)


@app.get("/")
def index():
    resp = make_response("")
    resp.set_data(select(Log.status_code == 404, Log.status == "open"))
    return resp


# GET / -> 200, body: status_code = 404 and status = open
