"""The header is set: the global of the other module is bound by the time a request comes."""
from flask import Flask, make_response

import boot
from settings import settings

app = Flask(__name__)
assert boot.settings is settings


@app.get("/")
def index():
    page = make_response("index")
    origin = settings()["origin"]
    page.headers["Access-Control-Allow-Origin"] = origin
    return page


@app.after_request
def allow(response):
    if settings():
        response.headers["X-Set"] = "1"
    return response


# GET / -> 200, Access-Control-Allow-Origin: *, X-Set: 1, body: index
