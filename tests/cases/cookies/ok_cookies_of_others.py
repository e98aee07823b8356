"""request.cookies, SimpleCookie, sessions and own classes do have cookies."""
from http.cookies import SimpleCookie
from unittest.mock import MagicMock

from flask import Flask, make_response, request

app = Flask(__name__)


class Browser:
    def __init__(self):
        self.cookies = {}


def fetch(url):
    import requests

    session = requests.Session()
    session.cookies["sid"] = "abc"
    response = session.get(url)
    response.cookies = {}
    session.cookies.set("lang", "en")
    return response.cookies.get("sid")


def fetch_httpx(url):
    import httpx

    with httpx.Client() as client:
        client.cookies["a"] = "1"
        resp = client.get(url)
    return resp.cookies["sid"]


def test_cookie():
    response = MagicMock()
    response.cookies["a"] = "1"
    client = app.test_client()
    client.set_cookie("sid", "abc")
    assert client.get_cookie("sid").value == "abc"


@app.route("/")
def index():
    jar = SimpleCookie()
    jar["sid"] = "abc"
    browser = Browser()
    browser.cookies["sid"] = jar["sid"].value
    resp = make_response(request.cookies.get("sid", browser.cookies["sid"]))
    resp.set_cookie("sid", "abc")
    return resp


# GET / -> 200, Set-Cookie: sid=abc; Path=/, body: abc
