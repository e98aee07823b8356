"""Decorators of another module that only note the function, or mark it and hand it back."""

from flask import Flask
from menus import entry, login_required, public

app = Flask(__name__)


@public
@app.get("/papers")
def papers():
    return "papers"


@entry("lamps")
@app.get("/lamps")
def lamps():
    return "lamps"


@login_required
@app.get("/marked")
def marked():
    return {"marked": marked.login}


# GET /papers -> 200, body: papers
# GET /lamps -> 200, body: lamps
# GET /marked -> 200, body: {"marked":true}
