"""A context that was pushed by hand is there for the rest of the module."""

from flask import Flask, jsonify

app = Flask(__name__)
context = app.app_context()
context.push()
HELP = jsonify(help="read the manual").get_data(as_text=True)
context.pop()


@app.get("/")
def index():
    return {"help": HELP}


# GET / -> 200
