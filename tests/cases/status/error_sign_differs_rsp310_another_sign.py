"""An error from an except block with {"status": "error"}; the file's others have another sign."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/lamps")
def lamps():
    try:
        return jsonify(int(request.args["n"]))
    except Exception as error:
        return jsonify({"error": str(error)}), 500


@app.get("/sample")
def sample():
    try:
        return jsonify({"status": "success", "data": int(request.args["n"])})
    except Exception as error:
        return jsonify({"status": "error", "message": str(error)})  # RSP310


# GET /lamps?n=x -> 500, body: {"error":"invalid literal for int() with base 10: 'x'"}
# GET /sample?n=x -> 200, body: {"message":"invalid literal for int() with base 10: 'x'",...
