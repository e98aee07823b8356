"""Async helpers behind names, lambdas and conditional expressions are not awaited."""

from functools import partial

from flask import Flask, make_response, request

app = Flask(__name__)


async def load(name="x"):
    return f"loaded {name}"


load_a = partial(load, "a")
later = lambda: load("lambda")


class Store:
    async def all(self):
        return []

    @staticmethod
    async def one():
        return {"a": 1}


@app.get("/partial")
async def by_partial():
    return load_a()  # RSP208


@app.get("/lambda")
def by_lambda():
    return later()  # RSP208


@app.get("/ternary")
async def ternary():
    return load("t") if request.args else load()  # RSP208


@app.get("/store")
async def store():
    return Store().all()  # RSP208


@app.get("/one")
async def only_one():
    if request.args:
        return await Store.one()
    return Store.one()  # RSP208


# GET /partial -> TypeError: The view function did not return a valid response. The return typ...
# GET /lambda -> TypeError: The view function did not return a valid response. The return type...
# GET /ternary -> TypeError: The view function did not return a valid response. The return typ...
# GET /store -> TypeError: The view function did not return a valid response. The return type...
# GET /one?a=1 -> 200, body: {"a":1}
# GET /one -> TypeError: The view function did not return a valid response. The return type mu...
