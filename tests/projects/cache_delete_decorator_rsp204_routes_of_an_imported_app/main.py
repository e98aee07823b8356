"""Short routes of an app that another module makes are routes: nothing is returned, or a bool."""

from flask import request
from web import app


@app.delete("/person/<int:number>")
def remove(number):  # RSP204
    if request.args:
        return {"gone": number}


@app.patch("/person/<int:number>")
def rename(number):
    return number > 0  # RSP206


# DELETE /person/1 -> TypeError: The view function for 'remove' did not return a valid response. The functi...
# PATCH /person/1 -> TypeError: The view function did not return a valid response. The return type must be...
