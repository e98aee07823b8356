"""Every spelling of nothing."""

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.delete("/a")
def a():
    return "", 204


@app.delete("/b")
def b():
    return {}, 204


@app.delete("/c")
def c():
    return jsonify(), 204


@app.delete("/d")
def d():
    return make_response("", 204)


@app.delete("/e")
def e():
    return Response(status=204)


@app.delete("/f")
def f():
    resp = make_response()
    resp.status_code = 204
    return resp


@app.delete("/g")
def g():
    return b"", 204, {"X-A": "1"}


# DELETE /a -> 204
# DELETE /b -> 204
# DELETE /c -> 204
# DELETE /d -> 204
# DELETE /e -> 204
# DELETE /f -> 204
# DELETE /g -> 204
