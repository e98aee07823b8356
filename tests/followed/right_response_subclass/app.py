"""A project's Response class sends JSON unless told otherwise."""
import json

from flask import Flask

from answers import JsonResponse

app = Flask(__name__)


@app.get("/one")
def one():
    return JsonResponse(json.dumps({"a": 1}))


@app.get("/two")
def two():
    answer = JsonResponse("{}")
    answer.add_note("two")
    return answer


# GET /one -> 200, Content-Type: application/json
# GET /two -> 200, X-Note: two
