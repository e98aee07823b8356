"""Sessions, requests of the standard library and own classes have headers that may be dicts."""
import urllib.request
from dataclasses import dataclass, field
from unittest import mock

from flask import Flask

app = Flask(__name__)


@dataclass
class Envelope:
    body: str
    headers: dict = field(default_factory=dict)


class Api:
    def __init__(self, token):
        self.headers = {"Authorization": token}
        self.headers = dict(self.headers)


def fetch(url):
    import requests

    session = requests.Session()
    session.headers = {"User-Agent": "shop"}
    response = session.get(url)
    response.headers = {}
    return response.text


def fake_response():
    response = mock.Mock()
    response.headers = {"Content-Type": "text/plain"}
    response.body = "x"
    return response


@app.route("/")
def index():
    call = urllib.request.Request("http://localhost/")
    call.headers = {"Accept": "*/*"}
    letter = Envelope("hi")
    letter.headers = {"Subject": "hi"}
    Api("t")
    return {"subject": letter.headers["Subject"], "accept": call.headers["Accept"]}


# GET / -> 200, Content-Type: application/json, body: {"accept":"*/*","subject":"hi"}
