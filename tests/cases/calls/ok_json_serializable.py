"""What looks like no JSON and is: text of errors, sorted sets, dates, dataclasses, Markup."""

import base64
import decimal
import uuid
from dataclasses import dataclass
from datetime import date, datetime, timezone
from enum import IntEnum
from http import HTTPStatus

from flask import Flask, jsonify, request
from markupsafe import Markup

app = Flask(__name__)


@dataclass
class Lamp:
    name: str


class Shown:
    def __html__(self):
        return "shown"


class Row(dict):
    pass


class Level(IntEnum):
    LOW = 1


@app.get("/error")
def error():
    try:
        return jsonify(n=int(request.args["n"]))
    except ValueError as failure:
        return jsonify(error=str(failure), kind=type(failure).__name__), 400


@app.get("/tags")
def tags():
    found = {"desk", "floor"}
    return {"tags": sorted(found), "count": len(found), "list": list(found)[:0]}


@app.get("/image")
def image():
    return {"image": base64.b64encode(b"abc").decode(), "text": b"abc".decode(), "hex": b"a".hex()}


@app.get("/objects")
def objects():
    return jsonify(
        day=date(2024, 1, 1),
        price=decimal.Decimal("1.5"),
        number=uuid.UUID(int=1),
        lamp=Lamp("desk"),
        shown=Shown(),
        markup=Markup("<b>"),
        row=Row(a=1),
        level=Level.LOW,
        status=HTTPStatus.OK,
        pair=(1, 2),
        nothing=None,
    )


@app.get("/time")
def time():
    return {"now": datetime.now(timezone.utc).year}


@app.get("/in")
def contained():
    names = {"desk"}
    return {"known": request.args.get("name") in names}


@app.get("/keys")
def keys():
    prices = {"desk": 3}
    return jsonify(keys=list(prices), first=[*prices.keys()], double={k: 2 for k in prices})


@app.get("/called")
def called():
    def total():
        return 3

    return jsonify(total=total())


@app.get("/bytes")
def sent():
    return b"abc"


@app.get("/replaced")
def replaced():
    data = {"tags": {"desk"}}
    data["tags"] = list(data["tags"])
    return jsonify(data)


# GET /error?n=x -> 400
# GET /tags -> 200
# GET /image -> 200
# GET /objects -> 200
# GET /time -> 200
# GET /in -> 200
# GET /keys -> 200
# GET /called -> 200
# GET /bytes -> 200
# GET /replaced -> 200, body: {"tags":["desk"]}
