"""An async helper is called without await, and its coroutine is returned."""

from flask import Flask, jsonify

app = Flask(__name__)


async def load(name):
    return f"loaded {name}"


async def page():
    return jsonify(a=1)


@app.get("/sync")
def sync_view():
    return load("a")  # RSP208


@app.get("/async")
async def async_view():
    return load("b")  # RSP208


@app.get("/name")
async def by_name():
    result = page()
    return result  # RSP208


@app.get("/later")
async def later():
    return tail()  # RSP208


async def tail():
    return "tail"


@app.get("/status")
async def with_status():
    return page(), 201  # RSP208


# GET /sync -> TypeError: The view function did not return a valid response. The return type m...
# GET /async -> TypeError: The view function did not return a valid response. The return type...
# GET /name -> TypeError: The view function did not return a valid response. The return type m...
# GET /later -> TypeError: The view function did not return a valid response. The return type...
# GET /status -> TypeError: The view function did not return a valid response. The return type...
