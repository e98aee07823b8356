"""The loop may run zero times, and then `answer or ...` is what is wanted."""

from flask import Flask, make_response, request

app = Flask(__name__)
FLAGS = {"beta": "1", "dark": "0"}


@app.get("/flags")
def flags():
    answer = None
    for name in FLAGS:
        if answer is None:
            answer = make_response("flags")
        answer.headers.add("X-Flag", name)
    return answer or make_response("no flags", 404)


@app.delete("/flags")
def clear():
    FLAGS.clear()
    return "", 204


# GET /flags -> 200, body: flags
# DELETE /flags -> 204
# GET /flags -> 404, body: no flags
