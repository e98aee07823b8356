"""The test is turned round: where there is an error, the value is returned, and it is None."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def build(form):
    if "name" not in form:
        return None, "no name"
    return jsonify(name=form["name"]), None


@app.post("/build")
def build_one():
    answer, problem = build(request.form)
    if problem:
        return answer  # RSP204
    return jsonify(fine=True)


# POST /build -> TypeError: The view function for 'build_one' did not return a valid response. The fun...
# POST /build form name=a -> 200, body: {"fine":true}
