"""url_for handed over instead of called."""

import flask as f

app = f.Flask(__name__)


@app.get("/home")
def home():
    return "home"


@app.post("/a")
def a():
    return f.redirect(f.url_for, "home")  # RSP409


@app.post("/b")
def b():
    return f.redirect(f.url_for, code=303)  # RSP409


# POST /a -> 0 home [Flask >= 2.2]
# POST /b -> 303, Location: %3Cfunction%20url_for... [Flask >= 2.2]
