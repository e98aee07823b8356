"""A decorator of another module above the route that only writes the function down."""
from flask import Flask

from registry import MENU, in_menu

app = Flask(__name__)


@in_menu
@app.get("/papers")
def papers():
    return {"menu": MENU}


# GET /papers -> 200, body: {"menu":["papers"]}
