"""The wrong samesite stands in options that are unpacked, or in delete_cookie."""
from flask import Flask, make_response, redirect

OPTIONS = {"secure": True, "httponly": True, "samesite": "same-origin"}


def create_app():
    app = Flask(__name__)

    @app.post("/login")
    def login():
        resp = redirect("/")
        resp.set_cookie("sid", "abc", **OPTIONS)  # RSP603
        return resp

    @app.post("/logout")
    def logout():
        resp = make_response("bye")
        resp.delete_cookie("sid", samesite="")  # RSP603
        return resp

    @app.get("/kw")
    def kw():
        options = dict(httponly=True, samesite="Lax;")
        resp = make_response("x")
        resp.set_cookie("sid", "abc", **options)  # RSP603
        return resp

    return app


app = create_app()

# POST /login -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
# POST /logout -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
# GET /kw -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
