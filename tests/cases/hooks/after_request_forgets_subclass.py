"""A subclass of Flask and an extension register hooks that forget the response."""
from flask import Flask, request


class Shop(Flask):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.after_request(self.stamp)
        self.before_request(self.gate)

    def stamp(self, response):
        if request.args.get("fine"):
            return response
        response.headers["X-Shop"] = "1"
        return  # RSP701

    def gate(self):
        if request.args.get("gate"):
            return True  # RSP704


app = Shop(__name__)


@app.route("/")
def index():
    return "x"


# GET / -> TypeError: 'NoneType' object is not callable
# GET /?fine=1&gate=1 -> TypeError: The view function did not return a valid response....
# GET /?fine=1 -> 200, body: x
