"""A stand-in for another library's answer, and a real requests Response used as such."""

from types import SimpleNamespace

from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    answer = SimpleNamespace(content=b"x", status_code=200)
    return answer.content


@app.get("/remote")
def remote():
    import requests
    from requests import Response

    reply = Response()
    reply.status_code = 404
    return {"status": reply.status_code, "ok": isinstance(reply, requests.Response)}, 502


# GET / -> 200, body: x
