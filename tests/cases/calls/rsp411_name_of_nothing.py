"""A name that send_file() never had is to be left out."""

from flask import Flask, send_file

app = Flask(__name__)


# SAYS RSP411 with: leave it out
@app.get("/a")
def a():
    return send_file(__file__, mimetype="text/plain", compressed=True)  # RSP411


# GET /a -> TypeError: send_file() got an unexpected keyword argument 'compressed'
