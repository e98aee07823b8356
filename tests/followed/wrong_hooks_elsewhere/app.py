"""Hooks of another module, registered in a third one."""
from flask import Flask

from setup import prepare

app = Flask(__name__)
prepare(app)


@app.get("/")
def index():
    return "index"


# GET / -> TypeError: 'NoneType' object is not callable
