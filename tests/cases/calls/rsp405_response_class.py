"""The app's and werkzeug's response classes are called the same way."""

from flask import Flask, current_app, json
from werkzeug.wrappers import Response as BaseResponse

app = Flask(__name__)


@app.get("/a")
def a():
    return app.response_class(json.dumps([1]), status_code=201)  # RSP405


@app.get("/b")
def b():
    return current_app.response_class("x", body_type="text")  # RSP405


@app.get("/c")
def c():
    return BaseResponse("x", content="y")  # RSP405


# GET /a -> TypeError: Response.__init__() got an unexpected keyword argument 'status_code'
# GET /b -> TypeError: Response.__init__() got an unexpected keyword argument 'body_type'
# GET /c -> TypeError: Response.__init__() got an unexpected keyword argument 'content'
