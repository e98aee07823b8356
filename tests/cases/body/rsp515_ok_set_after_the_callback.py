"""direct_passthrough set later, on one path only."""

from flask import Flask, request

app = Flask(__name__)
DONE = []


@app.get("/late")
def late():
    response = app.send_static_file("index.html")
    response.call_on_close(lambda: DONE.append("late"))
    if request.method == "GET":
        response.direct_passthrough = False
    return response


@app.get("/done")
def done():
    return DONE


# GET /late -> 200, body: index.html
# GET /done -> 200, json: ["late"]
