"""Async views, generators and with, whose values are plain."""

from flask import Flask, Response, jsonify, make_response
from flask.views import MethodView

app = Flask(__name__)


class Session:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False

    async def get(self):
        return {"a": 1}


async def rows():
    for n in range(2):
        yield str(n)


def load():
    return "not a coroutine"


@app.get("/with")
async def with_session():
    async with Session() as session:
        data = await session.get()
    return data


@app.get("/rows")
async def by_rows():
    return jsonify([row async for row in rows()])


@app.get("/plain")
async def plain():
    response = make_response(load())
    response.headers["X-A"] = "1"
    return response


class Items(MethodView):
    async def _load(self):
        return Response("items")

    async def get(self):
        return await self._load()


app.add_url_rule("/items", view_func=Items.as_view("items"))

# GET /with -> 200, body: {"a":1}
# GET /rows -> 200, body: ["0","1"]
# GET /plain -> 200, X-A: 1, body: not a coroutine
# GET /items -> 200, body: items
