"""A RESTX resource with a base class and a mixin of another module, on a namespace."""

from flask import Flask
from flask_restx import Api
from base import Audited, BaseResource

app = Flask(__name__)
api = Api(app)
ns = api.namespace("lamps")


@ns.route("/<name>")
class Lamp(Audited, BaseResource):
    def delete(self, name):
        self.audit(name)
        return {"gone": name}, 204  # RSP306


# DELETE /lamps/hall -> 204
