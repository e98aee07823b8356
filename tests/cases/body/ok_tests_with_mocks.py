"""Tests build fake responses with all the attributes that Flask has not."""
from unittest import TestCase
from unittest.mock import MagicMock, Mock, patch

from flask import Flask, Response, jsonify

app = Flask(__name__)


@app.route("/")
def index():
    return jsonify(a=1)


class FakeResponse:
    def __init__(self, status_code=200, json=None):
        self.status_code = status_code
        self._json = json
        self.headers = {}

    @property
    def text(self):
        return str(self._json)

    def json(self):
        return self._json


class IndexTest(TestCase):
    def setUp(self):
        self.client = app.test_client()
        self.response = self.client.get("/")

    def test_text(self):
        self.assertIn("a", self.response.text)
        self.assertEqual(self.response.json, {"a": 1})

    def test_mock(self):
        response = Mock(spec=Response)
        response.headers = {"X-A": "1"}
        response.data = {"a": 1}
        response.json = {"a": 1}
        response.headers["X-B"] = None

    @patch("requests.get")
    def test_patched(self, get):
        get.return_value = FakeResponse(json={"a": 1})
        get.return_value.headers = {"Set-Cookie": "a=1"}
        response = MagicMock()
        response.cookies = {"a": "1"}
        response.set_cookie("a", 5)
        response.code = 404


# GET / -> 200, body: {"a":1}
