"""before_request() and after_request() of an object that records calls and is no Flask."""

from flask import Flask
from framework import Recorder

app = Flask(__name__)
recorder = Recorder()
recorder.bundle.before_request(lambda blueprint: "before")
recorder.bundle.after_request(lambda blueprint: "after")


@app.get("/")
def order():
    return [call(None) for call in recorder.bundle.calls]


# GET / -> 200, body: ["before","after"]
