"""A code that comes from elsewhere, and a response that is not always a redirect."""

from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.get("/a")
def a():
    code = int(request.args.get("code", 302))
    return redirect("/x", code)


@app.get("/b")
def b():
    if request.args:
        resp = redirect("/x")
    else:
        resp = make_response("no arguments")
        resp.status_code = 400
    return resp


@app.get("/c")
def c():
    permanent = bool(request.args)
    return redirect("/x", 301 if permanent else 302)


# GET /a -> 302, Location: /x [Flask >= 2.2]
# GET /b -> 400, body: no arguments
# GET /b?x=1 -> 302, Location: /x [Flask >= 2.2]
# GET /c -> 302, Location: /x [Flask >= 2.2]
