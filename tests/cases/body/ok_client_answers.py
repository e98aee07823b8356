"""What the test client gives back has text and json; requests has content and ok."""
from flask import Flask

app = Flask(__name__)


@app.route("/")
def index():
    return {"a": 1}


def test_index():
    response = app.test_client().get("/")
    assert response.text
    assert response.json == {"a": 1}
    assert response.request.path == "/"


def test_with_client():
    with app.test_client() as client:
        resp = client.post("/")
        assert resp.status_code == 405
        assert "Not Allowed" in resp.text
        assert resp.history == ()


@app.route("/remote")
def remote():
    import requests

    response = requests.get("http://localhost/", timeout=1)
    if response.ok:
        response.encoding = "utf-8"
        return response.text
    return response.content, response.status_code


# GET / -> 200, body: {"a":1}
