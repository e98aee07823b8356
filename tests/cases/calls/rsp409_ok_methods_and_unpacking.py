"""A method called redirect, and keywords whose names are right."""

from flask import Flask, redirect

app = Flask(__name__)


class Router:
    def redirect(self, url, status=302, message=""):
        return redirect(url, code=status)


router = Router()


@app.get("/a")
def a():
    return router.redirect("/x", status=303, message="moved")


@app.get("/b")
def b():
    where = {"location": "/x", "code": 301}
    return redirect(**where)


@app.get("/c")
def c():
    return redirect(*("/x", 307))


# GET /a -> 303, Location: /x [Flask >= 2.2]
# GET /b -> 301, Location: /x [Flask >= 2.2]
# GET /c -> 307, Location: /x [Flask >= 2.2]
