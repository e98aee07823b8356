"""A helper that prints and gives back None."""

import flask as f

app = f.Flask(__name__)


def render(name):
    print(f"hello {name}")


@app.get("/")
def index():
    return f.make_response(render("ann"))  # RSP412


# GET / -> TypeError: The view function for 'index' did not return a valid response...
