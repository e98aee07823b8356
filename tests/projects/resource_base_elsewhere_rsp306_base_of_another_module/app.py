"""A resource whose base class comes from another module of the project."""

from flask import Flask, request
from base import NamespaceResource, api, nickname

app = Flask(__name__)


class Policy(NamespaceResource):
    @nickname("updatePolicy")
    def put(self, name):
        request.get_json()
        return {"name": name}, 204  # RSP306


api.add_resource(Policy, "/policies/<name>")
api.init_app(app)
# PUT /policies/a json {} -> 204
