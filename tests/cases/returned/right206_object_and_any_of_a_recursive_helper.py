"""A recursive helper annotated with object cannot be followed to its end."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def walk(names: list[str], depth: int) -> object:
    if depth > 3 or not names:
        return jsonify(names=names, depth=depth)
    return walk(names[1:], depth + 1)


@app.get("/walk")
def walked():
    return walk(request.args.getlist("n"), 0)


# GET /walk?n=a&n=b -> 200, body: {"depth":2,"names":[]}
