"""Views of Quart, FastAPI, Django, aiohttp and Bottle have other rules than Flask's."""

from aiohttp import web
from bottle import route as bottle_route
from django.http import HttpResponse
from fastapi import FastAPI
from quart import Quart, make_response
from sanic import Sanic

app = FastAPI()
quart_app = Quart(__name__)
sanic_app = Sanic("x")


@app.get("/number")
def number():
    return 42


@app.get("/none")
async def none():
    print("asked")


@quart_app.route("/made")
async def made():
    response = await make_response("x")
    response.headers["X-A"] = "1"
    return response


@quart_app.get("/later")
def later():
    return made()


@sanic_app.get("/sanic")
async def sanic_page(request):
    request.ctx.headers = {}


@bottle_route("/bottle")
def bottle_page():
    return None


def django_view(request):
    response = HttpResponse("x")
    response.headers["X-A"] = "1"
    response.status_code = 404
    if request.method == "POST":
        return HttpResponse("y")
    return response


async def aiohttp_view(request):
    response = web.Response(text="x")
    response.set_cookie("a", "1")
    return web.Response(text="y")
