"""JSON text that becomes part of a page, or loses its line ends to HTML, is text/html rightly."""

import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/lines")
def lines():
    data = request.args.to_dict()
    return json.dumps(data, indent=2).replace("\n", "<br>")


@app.get("/script")
def script():
    data = request.args.to_dict()
    return "<script>var data = " + json.dumps(data) + "</script>"


# GET /lines?a=1 -> 200, Content-Type: text/html; charset=utf-8
# GET /script -> 200, body: <script>var data = {}</script>
