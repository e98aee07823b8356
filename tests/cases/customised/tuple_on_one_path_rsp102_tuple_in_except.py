"""On one path the value is a tuple, and every request that takes it fails."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)
LAMPS = {"hall": 60}


@app.get("/lamps/<name>")
def lamp(name):
    try:
        answer = make_response({"watts": LAMPS[name]})
    except KeyError:
        answer = jsonify(error=f"no lamp {name}"), 404
    answer.headers["Cache-Control"] = "max-age=60"  # RSP102
    return answer


# GET /lamps/hall -> 200, Cache-Control: max-age=60, body: {"watts":60}
# GET /lamps/attic -> AttributeError: 'tuple' object has no attribute 'headers'
