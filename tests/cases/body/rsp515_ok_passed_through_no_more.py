"""A hook hands every response itself to the server, so callbacks of sent files run."""

from flask import Flask

app = Flask(__name__)
DONE = []


@app.after_request
def keep(response):
    response.direct_passthrough = False
    return response


@app.get("/report")
def report():
    response = app.send_static_file("index.html")
    response.call_on_close(lambda: DONE.append("report"))
    return response


@app.get("/done")
def done():
    return DONE


# GET /report -> 200, body: index.html
# GET /done -> 200, json: ["report"]
