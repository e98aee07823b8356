"""samesite takes Strict, Lax or None as text, and nothing else."""
from flask import Flask, jsonify, make_response

app = Flask(__name__)
POLICY = "Relaxed"


@app.route("/word")
def word():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", samesite=POLICY)  # RSP603
    return resp


@app.route("/true")
def true():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", samesite=True, secure=True)  # RSP603
    return resp


@app.route("/false")
def false():
    resp = jsonify(ok=1)
    resp.set_cookie("sid", "abc", samesite=False)  # RSP603
    return resp


@app.route("/no")
def no():
    resp = make_response("x")
    resp.set_cookie(key="sid", value="abc", secure=True, samesite="no")  # RSP603
    return resp


# GET /word -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
# GET /true -> AttributeError: 'bool' object has no attribute 'title'
# GET /false -> AttributeError: 'bool' object has no attribute 'title'
# GET /no -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
