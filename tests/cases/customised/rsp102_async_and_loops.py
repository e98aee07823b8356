"""A tuple goes through an async helper, a loop and a renaming."""

from flask import Blueprint, Flask, make_response

api = Blueprint("api", __name__)


async def load():
    return make_response("loaded"), 200


@api.get("/async")
async def loaded():
    answer = await load()
    answer.headers["X-Async"] = "1"  # RSP102
    return answer


@api.get("/loop")
def loop():
    answer = "none", 404
    for n in range(2):
        answer = f"n {n}", 200
        if n:
            break
    r = answer
    r.set_cookie("n", "1")  # RSP102
    return r


@api.get("/headers")
def headers():
    response = "", 204, {}
    response.headers.add("X-Empty", "1")  # RSP102
    return response


def create_app():
    app = Flask(__name__)
    app.register_blueprint(api)
    return app


app = create_app()

# GET /async -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /loop -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /headers -> AttributeError: 'tuple' object has no attribute 'headers'
