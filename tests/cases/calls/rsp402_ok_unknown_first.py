"""What comes first is not known to be a number."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/a")
def a():
    text = request.args.get("text", "x")
    return text, 200


@app.get("/b")
def b():
    number = 5
    return str(number), {"X-Number": str(number)}


@app.get("/c")
def c():
    pair = [404, "x"]
    pair.reverse()
    return make_response(*pair)


# GET /a -> 200, body: x
# GET /b -> 200, X-Number: 5, body: 5
# GET /c -> 404, body: x
