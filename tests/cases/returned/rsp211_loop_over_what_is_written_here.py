"""The response is made before the loop: what follows `or` is never sent."""

from flask import Flask, make_response

app = Flask(__name__)
FLAGS = {"beta": "1"}


@app.get("/flags")
def flags():
    answer = make_response("flags")
    for name in FLAGS:
        answer.headers.add("X-Flag", name)
    return answer or make_response("no flags", 404)  # RSP211


@app.delete("/flags")
def clear():
    FLAGS.clear()
    return "", 204


# DELETE /flags -> 204
# GET /flags -> 200, body: flags
