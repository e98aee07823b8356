"""Rows in a tuple: returned by resources of both extensions, by a helper, in a loop, with try."""

import contextlib

from flask import Flask, request
from flask_restful import Api, Resource
from flask_restx import Resource as RestxResource

FIRST = {"id": 1}


def both():
    return {"id": 1, "room": "hall"}, {"id": 2, "room": "yard"}


class News(Resource):
    def get(self):
        found = {"id": 1, "title": "Rain"}, {"id": 2, "title": "Sun"}
        return found  # RSP414

    def post(self):
        return both()  # RSP414


class Three(Resource):
    def get(self):
        for name in ("a", "b"):
            if name in request.args:
                return {"id": 1}, {"name": name}, {"id": 3}  # RSP414
        return []

    def put(self):
        try:
            number = int(request.args.get("n", "2"))
        except ValueError:
            return {"error": "no number"}, 400
        return dict(id=1, n=number), dict(id=2, n=number)  # RSP414


class Lamps(RestxResource):
    def get(self):
        with contextlib.suppress(KeyError):
            first = {"id": 1, "watts": 40}
            second = {"id": 2, "watts": 60}
            return first, second  # RSP414
        return []

    def delete(self):
        if "all" in request.args:
            return {"gone": "1"}, {"gone": "2"}, {}  # RSP414
        return {"gone": []}


def create_app():
    app = Flask(__name__)
    api = Api(app)
    api.add_resource(News, "/news")
    api.add_resource(Three, "/three")
    api.add_resource(Lamps, "/lamps")
    return app


# GET /news -> 200, title: Sun, json: {"id": 1, "title": "Rain"}
# POST /news -> 200, room: yard, json: {"id": 1, "room": "hall"}
# GET /three?b=1 -> 200, name: b, json: {"id": 1}
# PUT /three?n=3 -> 200, n: 3, json: {"id": 1, "n": 3}
# GET /lamps -> 200, watts: 60, json: {"id": 1, "watts": 40}
# DELETE /lamps?all=1 -> 200, gone: 2, json: {"gone": "1"}
