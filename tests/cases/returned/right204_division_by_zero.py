"""Dividing by a literal zero is how people raise an error on purpose: such a view has no end."""

from flask import Flask

app = Flask(__name__)


@app.get("/boom")
def boom():
    1 / 0


@app.get("/assigned")
def assigned():
    x = 1 // 0
    print(x)


@app.get("/caught")
def caught():
    try:
        5 % 0
    except ZeroDivisionError:
        return "no division", 500


@app.get("/half")
def half():  # RSP204
    1 / 2


# GET /boom -> ZeroDivisionError: division by zero
# GET /assigned -> ZeroDivisionError: ...
# GET /caught -> 500, body: no division
# GET /half -> TypeError: The view function for 'half' did not return a valid response...
