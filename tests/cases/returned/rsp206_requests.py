"""A response of requests is returned as it is."""

import requests
from flask import Flask

app = Flask(__name__)


@app.get("/proxy")
def proxy():
    upstream = requests.get("http://localhost/", timeout=3)
    return upstream  # RSP206


@app.post("/hook")
def hook():
    return requests.post("http://localhost/", json={}, timeout=3)  # RSP206


@app.get("/session")
def by_session():
    with requests.Session() as session:
        found = session.get("http://localhost/", timeout=3)
    return found  # RSP206
