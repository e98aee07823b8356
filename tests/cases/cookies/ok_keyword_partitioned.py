"""partitioned is a keyword since Werkzeug 3.1, and other libraries have others."""
from flask import Flask, make_response

app = Flask(__name__)


class Store:
    def set_cookie(self, response, name, value, http_only=False):
        response.set_cookie(name, value, httponly=http_only)


async def quart_view():
    from quart import make_response as quart_response

    resp = await quart_response("x")
    resp.set_cookie("sid", 5, expires=60)
    return resp


def fastapi_view():
    from fastapi import Response

    response = Response("x")
    response.set_cookie("sid", "abc", samesite="none", max_age="60")
    return response


@app.route("/")
def index():
    resp = make_response("x")
    Store().set_cookie(resp, "sid", "abc", http_only=True)
    resp.set_cookie("chips", "1", secure=True, partitioned=True)
    return resp


# GET / -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/, Set-Cookie: chips=1... [Flask >= 3.1]
