"""The same attribute names on objects of requests, httpx, Django and FastAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask, jsonify

if TYPE_CHECKING:
    import requests
    from django.http import HttpRequest, HttpResponse
    from fastapi import Request, Response

app = Flask(__name__)


def copy_headers(upstream: requests.Response) -> dict[str, str]:
    upstream.headers["X-Seen"] = "1"
    upstream.status_code = 200
    return dict(upstream.headers)


def django_view(request: HttpRequest, page: HttpResponse) -> HttpResponse:
    request.headers["X-A"] = "1"
    page.set_cookie("a", "1")
    page.headers["X-A"] = "1"
    return page


def fastapi_view(request: Request, response: Response) -> dict[str, int]:
    response.headers["X-A"] = "1"
    response.set_cookie("a", "1")
    response.status_code = 201
    return {"a": 1}


def fetch(url):
    import httpx

    request = httpx.Request("GET", url)
    request.headers["X-A"] = "1"
    with httpx.Client() as client:
        response = client.send(request)
        response.headers["X-B"] = "2"
    return response.status_code


@app.get("/")
def index():
    return jsonify(ok=True)


# GET / -> 200, body: {"ok":true}
