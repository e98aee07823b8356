"""The key is added in a loop and by update(), and one return sends all."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/check")
def check():
    report = {"count": 0}
    for name in request.get_json():
        report["count"] += 1
        if not name.isalpha():
            report.update(error=f"{name} is no name")
    return report


@app.post("/one")
def one():
    if not request.data:
        return {"error": "no data"}, 400
    return {"count": 1}


# POST /check json ["a", "b"] -> 200, body: {"count":2}
# POST /check json ["a", "2"] -> 200, body: {"count":2,"error":"2 is no name"}
# POST /one -> 400, body: {"error":"no data"}
