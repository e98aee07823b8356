"""The coroutines are awaited, run or adapted."""

import asyncio
from functools import wraps

from flask import Flask, current_app, jsonify

app = Flask(__name__)


async def load(name):
    await asyncio.sleep(0)
    return f"loaded {name}"


@app.get("/await")
async def awaited():
    return await load("a")


@app.get("/gather")
async def gathered():
    a, b = await asyncio.gather(load("a"), load("b"))
    return a + b


@app.get("/run")
def run():
    return asyncio.run(load("run"))


@app.get("/sync")
def ensured():
    return current_app.ensure_sync(load)("sync")


@app.get("/later")
async def later():
    coroutine = load("later")
    text = await coroutine
    return text


@app.get("/task")
async def task():
    made = asyncio.create_task(load("task"))
    return await made


def logged(view):
    @wraps(view)
    async def wrapper(*args, **kwargs):
        return await view(*args, **kwargs)

    return wrapper


def adapted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return current_app.ensure_sync(view)(*args, **kwargs)

    return wrapper


@app.get("/logged")
@logged
async def decorated():
    return jsonify(a=1)


@app.get("/adapted")
@adapted
async def by_adapter():
    return "adapted"


@app.get("/plain-wrapped")
@adapted
def plain():
    return "plain"


# GET /await -> 200, body: loaded a
# GET /gather -> 200, body: loaded aloaded b
# GET /run -> 200, body: loaded run
# GET /sync -> 200, body: loaded sync
# GET /later -> 200, body: loaded later
# GET /task -> 200, body: loaded task
# GET /logged -> 200, body: {"a":1}
# GET /adapted -> 200, body: adapted
# GET /plain-wrapped -> 200, body: plain
