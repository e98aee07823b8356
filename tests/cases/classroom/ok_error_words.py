"""Words about errors in data that reports none, and bodies that are no answers."""
from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def log_entry():
    return {"error": "shown in the log", "success": False}


@app.route("/stats")
def stats():
    entry = log_entry()
    return jsonify(rows=1, log=[entry])


@app.route("/result")
def result():
    error = request.args.get("error")
    response = jsonify(result=1, error=error)
    if error is not None:
        response.status_code = 400
    return response


@app.route("/page")
def page():
    return make_response("<p>error: none</p>")


@app.route("/done")
def done():
    return jsonify(success=True, errors=0)


@app.errorhandler(404)
def missing(error):
    return jsonify(error="not found"), 404


# GET /stats -> 200, body: {"log":[{"error":"shown in the log","success":false}],"rows":1}
# GET /result -> 200
# GET /result?error=x -> 400
# GET /page -> 200, body: <p>error: none</p>
# GET /done -> 200, body: {"errors":0,"success":true}
# GET /nope -> 404
