"""The coroutine comes from a method, a nested function, a branch or sleep."""

import asyncio

import flask as f
from flask.views import MethodView


class Items(MethodView):
    async def load(self):
        return {"items": []}

    async def get(self):
        return self.load()  # RSP208

    def post(self):
        if f.request.form:
            return self.load()  # RSP208
        return "empty"


def create_app():
    app = f.Flask(__name__)
    app.add_url_rule("/items", view_func=Items.as_view("items"))

    @app.get("/nested")
    async def nested():
        async def inner() -> str:
            await asyncio.sleep(0)
            return "inner"

        return inner()  # RSP208

    @app.errorhandler(404)
    def missing(error):
        return explain(error)  # RSP208

    return app


async def explain(error):
    return str(error), 404


app = create_app()

# GET /items -> TypeError: The view function did not return a valid response. The return type...
# POST /items form a=1 -> TypeError: The view function did not return a valid response. The re...
# GET /nested -> TypeError: The view function did not return a valid response. The return type...
# GET /nope -> TypeError: The view function did not return a valid response. The return type m...
