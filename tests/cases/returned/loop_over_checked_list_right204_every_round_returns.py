"""The list was checked above, and each round of the loop returns."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/notice")
def notice():
    data = request.get_json()
    if not data or not data.get("items"):
        return {"error": "empty"}, 400
    latest = {}
    for item in data["items"]:
        latest[item["id"]] = item
    for key in latest:
        if key == "known":
            return {"ok": True}
        else:
            return {"error": "unknown"}, 400


# POST /notice json {} -> 400, body: {"error":"empty"}
# POST /notice json {"items": [{"id": "known"}]} -> 200, body: {"ok":true}
# POST /notice json {"items": [{"id": 1}]} -> 400, body: {"error":"unknown"}
