"""A small typed API in production style: nothing to say about it."""
from __future__ import annotations

import json
import typing as t
from dataclasses import dataclass
from http import HTTPStatus

from flask import Blueprint, Flask, Response, current_app, jsonify, make_response, request, url_for
from werkzeug.exceptions import HTTPException, NotFound

bp = Blueprint("items", __name__, url_prefix="/items")


@dataclass
class Item:
    number: int
    code: str
    body: str | None = None


ITEMS: dict[int, Item] = {1: Item(1, "A1", "first")}


def json_response(value: t.Any, status: int = 200, **headers: str) -> Response:
    response: Response = current_app.response_class(
        json.dumps(value, sort_keys=True), status=status, mimetype="application/json"
    )
    for name, content in headers.items():
        response.headers[name.replace("_", "-")] = content
    return response


@bp.get("/")
def listed() -> Response:
    rows = [vars(item) for item in ITEMS.values()]
    return json_response(rows, X_Count=str(len(rows)))


@bp.get("/<int:number>")
def one(number: int) -> Response:
    if (item := ITEMS.get(number)) is None:
        raise NotFound("no such item")
    response = jsonify(code=item.code, body=item.body)
    response.set_etag(item.code)
    response.last_modified = None
    return response.make_conditional(request)


@bp.post("/")
def create() -> tuple[Response, int]:
    item = Item(len(ITEMS) + 1, code=request.args.get("code", "X"))
    item.body = request.get_data(as_text=True)
    ITEMS[item.number] = item
    response = jsonify(vars(item))
    response.headers["Location"] = url_for("items.one", number=item.number)
    return response, HTTPStatus.CREATED


@bp.delete("/<int:number>")
def delete(number: int) -> Response:
    ITEMS.pop(number, None)
    return make_response("", HTTPStatus.NO_CONTENT)


@bp.app_errorhandler(HTTPException)
def problem(error: HTTPException) -> Response:
    response = t.cast(Response, error.get_response())
    response.data = json.dumps({"code": error.code, "name": error.name})
    response.content_type = "application/problem+json"
    return response


@bp.after_app_request
def no_sniff(response: Response) -> Response:
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    return response


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app


app = create_app()

# GET /items/ -> 200, X-Count: 1, Content-Type: application/json, X-Content-Type-Options: nosniff
# GET /items/1 -> 200, ETag: "A1", Content-Type: application/json
# POST /items/?code=B2 -> 201, Location: /items/2
# GET /items/9 -> 404, Content-Type: application/problem+json, body: {"code": 404, "name": "Not Found"}
# DELETE /items/1 -> 204
