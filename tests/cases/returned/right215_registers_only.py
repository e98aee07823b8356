"""A decorator above the route that only notes the view and returns nothing or the view."""

from flask import Flask

app = Flask(__name__)
MENU = []


def in_menu(view):
    MENU.append(view.__name__)
    return view


def noted(view):
    MENU.append(view.__name__)


@in_menu
@app.get("/papers")
def papers():
    return "papers"


@noted
@app.get("/menu")
def menu():
    return MENU


# GET /menu -> 200, body: ["papers","menu"]
