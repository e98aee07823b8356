"""A redirect with a cookie, returned with 200."""

import flask as f

app = f.Flask(__name__)


@app.post("/theme")
def theme():
    response = f.make_response(f.redirect("/"))
    response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
    return response, 200  # RSP305


@app.post("/lang")
def lang():
    response = f.redirect("/")
    response.headers["X-Lang"] = "en"
    response.status_code = 200  # RSP305
    return response


# POST /theme -> 200, Location: / [Flask >= 2.2]
# POST /lang -> 200, Location: / [Flask >= 2.2]
