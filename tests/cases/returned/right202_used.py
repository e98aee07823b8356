"""Results are returned, tested, stored or handed on."""

from flask import Flask, g, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)

SENT = []


@app.get("/used")
def used():
    response = make_response("x", 202)
    app.logger.debug("made %s", response)
    return response


@app.get("/mail")
def mail():
    body = render_template("mail.txt")
    SENT.append(body)
    return "sent"


@app.get("/g")
def in_g():
    g.page = render_template("p.html")
    return g.page


@app.get("/walrus")
def walrus():
    if (answer := guard()) is not None:
        return answer
    return "secret"


def guard():
    if not request.args:
        return redirect("/used")


@app.get("/loop")
def loop():
    html = ""
    for n in range(2):
        html += render_template("row.html")
    return html


@app.before_request
def check():
    if request.args.get("stop"):
        return jsonify(error="stopped"), 503


# GET /used -> 202, body: x
# GET /mail -> 200, body: sent
# GET /g -> 200, body: p.html
# GET /walrus -> 302, Location: /used, body: <!doctype html>...
# GET /walrus?a=1 -> 200, body: secret
# GET /loop -> 200, body: row.htmlrow.html
# GET /used?stop=1 -> 503, body: {"error":"stopped"}
