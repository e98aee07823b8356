"""The famous answer with 'ContentType' in one word: the header exists, and is not the type."""
import json

from flask import Flask

app = Flask(__name__)


@app.route("/post_json", methods=["POST"])
def process_json():
    return json.dumps({"success": True}), 200, {"ContentType": "application/json"}  # RSP505


@app.route("/under")
def under():
    return json.dumps({"success": True}), {"Content_Type": "application/json"}  # RSP505


# POST /post_json -> 200, ContentType: application/json, Content-Type: text/html; charset=utf-8
# GET /under -> 200, Content-Type: text/html; charset=utf-8
