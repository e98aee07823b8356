"""Chains of tests that look complete and leave a gap."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/sign/<int(signed=True):number>")
def sign(number):  # RSP204
    if number > 0:
        return "above"
    elif number < 0:
        return "below"


@app.get("/grade/<int:points>")
def grade(points):  # RSP204
    if points >= 90:
        return "A"
    elif 50 <= points < 90:
        return "B"
    elif points < 49:
        return "C"


@app.get("/size")
def size():  # RSP204
    names = request.args.getlist("name")
    if len(names) > 2:
        return "many"
    if len(names) == 1:
        return "one"
    if not names:
        return "none"


@app.get("/rest/<int:number>")
def rest(number):  # RSP204
    if number % 3 == 0:
        return "0"
    if number % 3 == 1:
        return "1"


@app.get("/changed/<int(signed=True):number>")
def changed(number):  # RSP204
    if number > 0:
        return "above"
    number = abs(number) + 1
    if number <= 0:
        return "below"


@app.get("/told/<int(signed=True):number>")
def told(number):  # RSP204
    if number > 0:
        app.logger.info("above")
    elif number <= 0:
        return "below"


# GET /sign/0 -> TypeError: The view function for 'sign' did not return a valid response...
# GET /grade/49 -> TypeError: The view function for 'grade' did not return a valid response...
# GET /size?name=a&name=b -> TypeError: The view function for 'size' did not return a valid response...
# GET /rest/2 -> TypeError: The view function for 'rest' did not return a valid response...
# GET /changed/-1 -> TypeError: The view function for 'changed' did not return a valid response...
# GET /told/1 -> TypeError: The view function for 'told' did not return a valid response...
