"""Downloads, exports and event streams of a shop: nothing to say about it."""
import csv
import io
import json
import time

from flask import Flask, Response, make_response, render_template, request, send_file
from flask import stream_with_context

app = Flask(__name__)
ORDERS = [{"number": 1, "total": 7}, {"number": 2, "total": 9}]


def attach(response, name):
    response.headers["Content-Disposition"] = f"attachment; filename={name}"
    return response


@app.route("/orders.csv")
def as_csv():
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=["number", "total"])
    writer.writeheader()
    writer.writerows(ORDERS)
    response = make_response(out.getvalue())
    response.mimetype = "text/csv"
    return attach(response, "orders.csv")


@app.route("/orders.bin")
def as_bytes():
    data = io.BytesIO(json.dumps(ORDERS).encode())
    response = send_file(data, mimetype="application/json", download_name="orders.json")
    response.headers["X-Rows"] = len(ORDERS)
    response.cache_control.max_age = 60
    return response


@app.route("/orders.ndjson")
def as_lines():
    @stream_with_context
    def generate():
        for order in ORDERS:
            if order["number"] >= request.args.get("from", 0, type=int):
                yield json.dumps(order) + "\n"

    headers = {"Content-Type": "application/x-ndjson", "X-Accel-Buffering": "no"}
    return Response(generate(), headers=headers)


@app.route("/events")
def events():
    last = request.headers.get("Last-Event-ID", "0")

    def generate():
        started = time.monotonic()
        for order in ORDERS:
            yield f"id: {last}\ndata: {json.dumps(order)}\n\n"
            if time.monotonic() - started > 60:
                return

    response = Response(generate(), mimetype="text/event-stream")
    response.headers["Cache-Control"] = "no-cache"
    return response


@app.route("/print")
def printed():
    page = render_template("orders.html", orders=json.dumps(ORDERS))
    response = make_response(page)
    response.headers.pop("Content-Type", None)
    response.headers.add("Content-Type", "application/xhtml+xml")
    return response


# GET /orders.csv -> 200, Content-Type: text/csv; charset=utf-8, Content-Disposition: attachment; filename=orders.csv
# GET /orders.bin -> 200, Content-Type: application/json, X-Rows: 2
# GET /orders.ndjson -> 200, Content-Type: application/x-ndjson, body: {"number": 1, "total": 7}...
# GET /events -> 200, Content-Type: text/event-stream; charset=utf-8, Cache-Control: no-cache
# GET /print -> 200, Content-Type: application/xhtml+xml, body: orders.html
