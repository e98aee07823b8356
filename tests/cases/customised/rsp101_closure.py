"""The text is made in an enclosing function, or in a branch left by early returns."""

from flask import Flask, redirect, render_template, request

app = Flask(__name__)


@app.get("/closure")
def outer():
    page = render_template("outer.html")

    def decorate():
        page.headers["X-Inner"] = "1"  # RSP101

    decorate()
    return page


@app.route("/early", methods=["GET", "POST"])
def early():
    if request.method == "POST":
        return redirect("/early")
    page = render_template("form.html")
    for name in ("a", "b"):
        if name in request.args:
            page.set_cookie(name, "1")  # RSP101
            break
    else:
        return page
    return page


# GET /closure -> AttributeError: 'str' object has no attribute 'headers'
# GET /early -> 200, body: form.html
# GET /early?b=1 -> AttributeError: 'str' object has no attribute 'set_cookie'
