from core import app
from flask import jsonify


@app.get("/tags")
def tags():
    return jsonify(tags={"a"})  # RSP415


@app.get("/names")
def names():
    return jsonify([*{"a"}])
