"""The keywords come out of a dict of the function."""

import flask as f

app = f.Flask(__name__)


@app.get("/")
def index():
    options = {"status": 201}
    return f.make_response("made", **options)  # RSP401


# GET / -> TypeError: make_response() got an unexpected keyword argument 'status'
