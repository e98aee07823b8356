"""set_cookie of Django, of test clients and of own classes takes what they like."""
from unittest import mock

from flask import Flask, make_response

app = Flask(__name__)


class Jar:
    def __init__(self):
        self.values = {}

    def set_cookie(self, name, value, http_only=True, samesite="whatever"):
        self.values[name] = value


def django_view(request):
    from django.http import HttpResponse

    response = HttpResponse("x")
    response.set_cookie("visits", 5, expires=3600, samesite="None")
    return response


def test_jar():
    response = mock.Mock()
    response.set_cookie("visits", 5, httpOnly=True, max_age="3600")
    response.set_cookie.assert_called_once()


@app.route("/")
def index():
    jar = Jar()
    jar.set_cookie("visits", 5, http_only=False)
    jar.set_cookie("seen", True, samesite="none at all")
    resp = make_response(str(jar.values["visits"]))
    resp.set_cookie("visits", str(jar.values["visits"]))
    return resp


# GET / -> 200, Set-Cookie: visits=5; Path=/, body: 5
