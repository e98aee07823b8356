"""A status on the request, which nobody asks for; another attribute is asked for with getattr()."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def jobs():
    request.status_code = 202  # RSP105
    return {"user": getattr(request, "user", None)}


# POST /jobs -> 200, json: {"user": null}
