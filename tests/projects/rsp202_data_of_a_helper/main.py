"""Helpers that build data with a status, and whose answer nobody returns."""

from flask import Flask
from flask_restful import Api

from plants.resources import Plant, Water
from plants.views import bp

app = Flask(__name__)
app.register_blueprint(bp)
api = Api(app)
api.add_resource(Plant, "/plants/<name>")
api.add_resource(Water, "/plants/<name>/water")

# GET /plants/ficus -> 200, json: {"name": "ficus"}
# PUT /plants/aloe -> 200, json: null
# POST /plants/aloe/water -> 200, json: null
# POST /plants/ficus/water -> 202, json: {"done": true}
# POST /orders form amount=0 -> 201
# POST /orders form amount=3 -> 201
# POST /notes form text= -> 400
# POST /notes form text=a -> 201
