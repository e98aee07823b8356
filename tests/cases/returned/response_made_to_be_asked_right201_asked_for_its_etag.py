"""A response gets a type and an ETag and is asked for it; the view sends another."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/etag")
def etag():
    trial = make_response("hello")
    trial.mimetype = "text/plain"
    trial.add_etag()
    return {"etag": trial.get_etag()[0]}


@app.get("/type")
def kind():
    trial = make_response("hello")
    trial.headers["Content-Type"] = "text/csv; charset=latin1"
    return {"options": trial.mimetype_params}


# GET /etag -> 200, body: {"etag":"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"}
# GET /type -> 200, body: {"options":{"charset":"latin1"}}
