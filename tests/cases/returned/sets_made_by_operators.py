"""What operators make of sets and of the keys of a dict is a set, and Flask sends no set."""

from flask import Flask

app = Flask(__name__)
STOCK = {"pear": 1, "plum": 2}
SOLD = {"plum"}


@app.get("/left")
def left():
    return STOCK.keys() - SOLD  # RSP206


@app.get("/all")
def everything():
    names = SOLD | {"fig"}
    return names  # RSP206


@app.get("/sorted")
def in_order():
    return sorted(STOCK.keys() - SOLD)


@app.get("/merged")
def merged():
    return STOCK | {"fig": 3}


# GET /left -> TypeError: The view function did not return a valid response...
# GET /all -> TypeError: The view function did not return a valid response...
# GET /sorted -> 200, body: ["pear"] [Flask >= 2.2]
# GET /merged -> 200, body: {"fig":3,"pear":1,"plum":2}
