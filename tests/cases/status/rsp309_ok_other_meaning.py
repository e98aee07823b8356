"""status is the state of an order, a job or a filter."""

from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/a")
def a():
    return render_template("order.html", status="shipped")


@app.get("/b")
def b():
    return render_template("list.html", status=request.args.get("status"), page=2)


@app.get("/c")
def c():
    return render_template("job.html", status=3, status_code=None)


# GET /a -> 200, body: order.html
# GET /b -> 200, body: list.html
# GET /c -> 200, body: job.html
