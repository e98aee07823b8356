"""A helper with the name of the app renders its entry page, for the view and the handler."""

from flask import Flask, render_template

app = Flask(__name__)


def entry_of(name):
    return render_template(f"{name}/index.html")


@app.get("/admin/")
def admin():
    return entry_of("admin")


@app.errorhandler(404)
def client_side(error):
    return entry_of("admin")


# GET /admin/ -> 200, body: admin/index.html
# GET /admin/lamps/3 -> 200, body: admin/index.html
