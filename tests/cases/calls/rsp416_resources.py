"""Responses under marshal_with: in tuples, helpers, try, loops, with other decorators."""

import contextlib
from functools import wraps

from flask import Flask, jsonify, make_response, redirect, request
from flask_restful import Api, Resource, fields, marshal_with

FIELDS = {"id": fields.Integer(default=1), "name": fields.String}


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


def problem(text):
    response = jsonify(error=text)
    response.status_code = 400
    return response


class Author(Resource):
    @marshal_with(FIELDS)
    def get(self):
        for name in ("Ada", "Alan"):
            if name == request.args.get("name"):
                return jsonify({"id": 1, "name": name})  # RSP416
        return problem("no such author")  # RSP416

    @logged
    @marshal_with(FIELDS, envelope="author")
    @logged
    def post(self):
        try:
            number = int(request.args["id"])
        except KeyError:
            return make_response("no id", 400)  # RSP416
        return {"id": number, "name": "Ada"}, 201

    @marshal_with(FIELDS)
    def put(self):
        with contextlib.suppress(KeyError):
            return redirect(request.args["next"])  # RSP416
        return {"id": 1}

    @marshal_with(FIELDS)
    def delete(self):
        response = make_response("", 204)
        response.headers["X-Gone"] = "1"
        return response  # RSP416


def create_app():
    app = Flask(__name__)
    api = Api(app)
    api.add_resource(Author, "/author")

    @app.get("/plain")
    @marshal_with({"name": fields.String})
    def plain():
        return jsonify(name="Ada")  # RSP416

    return app


# GET /author?name=Ada -> 200, json: {"id": 1, "name": null}
# GET /author -> 200, json: {"id": 1, "name": null}
# POST /author -> 200, json: {"author": {"id": 1, "name": null}}
# PUT /author?next=/x -> 200, no Location, json: {"id": 1, "name": null}
# DELETE /author -> 200, no X-Gone, json: {"id": 1, "name": null}
# GET /plain -> 200, json: {"name": null}
