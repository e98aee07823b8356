"""Objects of the project's classes as the data of Flask-RESTful's resources."""

from flask import Flask
from flask_restful import Api, Resource, fields, marshal_with

app = Flask(__name__)
api = Api(app)


class Item:
    rows = {}

    def __init__(self, name, stock=0):
        self.name = name
        self.stock = stock
        self.rows[name] = self

    @classmethod
    def find(cls, name):
        return cls.rows.get(name)

    def json(self):
        return {"name": self.name, "stock": self.stock}


Item("nut", 5)


class Stock(Resource):
    def get(self, name):
        item = Item.find(name)
        if item is None:
            return {"message": "no such item"}, 404
        return item  # RSP206

    def put(self, name):
        item = Item(name)
        return item, 201  # RSP206

    def post(self, name):
        return {"item": Item(name)}  # RSP415

    @marshal_with({"name": fields.String})
    def patch(self, name):
        return Item.find(name)

    def delete(self, name):
        return Item.find(name).json()


class Items(Resource):
    def get(self):
        return [Item("bolt"), Item("screw")]  # RSP415

    def post(self):
        return [Item("washer").json()]


api.add_resource(Stock, "/items/<name>")
api.add_resource(Items, "/items")
# GET /items/none -> 404, json: {"message": "no such item"}
# GET /items/nut -> TypeError: Object of type Item is not JSON serializable
# PUT /items/pin -> TypeError: Object of type Item is not JSON serializable
# POST /items/pin -> TypeError: Object of type Item is not JSON serializable
# PATCH /items/nut -> 200, json: {"name": "nut"}
# DELETE /items/nut -> 200, json: {"name": "nut", "stock": 5}
# GET /items -> TypeError: Object of type Item is not JSON serializable
# POST /items -> 200, json: [{"name": "washer", "stock": 0}]
