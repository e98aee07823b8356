"""JSON text inside HTML, an event stream, a script, a cookie, a file or a log is no JSON answer."""
import json
import logging

from flask import Flask, Response, make_response, render_template

app = Flask(__name__)
log = logging.getLogger(__name__)


def to_disk(rows):
    return json.dumps(rows)


@app.route("/html")
def html():
    return f"<script>var rows = {json.dumps([1])}</script>"


@app.route("/template")
def template():
    return render_template("chart.html", rows=json.dumps([1, 2]))


@app.route("/events")
def events():
    def stream():
        for number in range(2):
            yield f"data: {json.dumps({'n': number})}\n\n"

    return Response(stream(), mimetype="text/event-stream")


@app.route("/script")
def script():
    text = "show(" + json.dumps({"a": 1}) + ")"
    return Response(text, mimetype="application/javascript")


@app.route("/cookie")
def cookie():
    payload = json.dumps({"lang": "en"})
    log.info(payload)
    resp = make_response("saved " + str(len(to_disk([1]))))
    resp.set_cookie("prefs", payload)
    return resp


@app.route("/lines")
def lines():
    return Response(json.dumps({"a": 1}) + "\n", mimetype="application/x-ndjson")


# GET /html -> 200, Content-Type: text/html; charset=utf-8, body: <script>var rows = [1]</script>
# GET /template -> 200, Content-Type: text/html; charset=utf-8
# GET /events -> 200, Content-Type: text/event-stream; charset=utf-8
# GET /script -> 200, Content-Type: application/javascript; charset=utf-8
# GET /cookie -> 200, Content-Type: text/html; charset=utf-8
# GET /lines -> 200, Content-Type: application/x-ndjson
