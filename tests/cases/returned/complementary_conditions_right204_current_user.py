"""is_anonymous and is_authenticated of Flask-Login exclude one another.

Without request lines: only somebody who is logged in would reach the second answer.
"""

from flask import Flask, abort
from flask_login import current_user

app = Flask(__name__)
PEOPLE = {"ada": 1}


@app.get("/<name>/")
def page(name):
    person = PEOPLE.get(name)
    if person is None:
        abort(404)
    if current_user.is_anonymous or person != current_user.id:
        return "public"
    if current_user.is_authenticated and person == current_user.id:
        return "own"
