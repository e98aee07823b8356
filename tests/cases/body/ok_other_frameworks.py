"""Objects of FastAPI, Django, aiohttp, Quart and httpx in the same file as Flask."""
from flask import Flask

app = Flask(__name__)


def create_fastapi_app():
    from fastapi import FastAPI
    from fastapi.responses import Response

    api = FastAPI()

    @api.get("/")
    def index(response: Response):
        response.headers.append("X-A", "1")
        response.body = b"x"
        response.headers["Location"] = "/new"
        return {"a": 1}

    return api


def django_view(request):
    from django.http import HttpResponse

    response = HttpResponse("x")
    response.headers = {"X-A": "1"}
    response.code = 5
    response.charset = "utf-8"
    response.content = "y"
    return response


async def aiohttp_view(request):
    from aiohttp import web

    response = web.Response(text="x")
    response.text = "y"
    response.body = b"z"
    response.cookies["a"] = "1"
    return response


async def quart_view():
    from quart import jsonify, make_response

    response = await make_response(jsonify(a=1))
    response.timeout = None
    response.text = "x"
    return response


def httpx_call(url):
    import httpx

    response = httpx.get(url)
    response.headers = {"X-A": None}
    response.code = response.status_code
    return response.text


def mail(message):
    message.body = "Hello"
    message.code = 5
    message.headers = {"X-A": None}
    message.headers["Content-Type"] = None
    return message


@app.route("/")
def index():
    return "x"


# GET / -> 200, body: x
