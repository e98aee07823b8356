"""A dict in place of the headers breaks the cookie that is set afterwards."""
import flask as f

app = f.Flask(__name__)
NO_STORE = {"Cache-Control": "no-store"}


@app.get("/login")
def login():
    with_cookie = f.make_response(f.render_template("welcome.html"))
    with_cookie.headers = NO_STORE  # RSP501
    with_cookie.set_cookie("sid", "abc", httponly=True)
    return with_cookie


# GET /login -> AttributeError: 'dict' object has no attribute 'add'
