"""What marshal_with gets is a response that a helper of another module makes."""

from flask import Flask
from flask_restful import Api

from staff.resources import Person, Team

app = Flask(__name__)
api = Api(app)
api.add_resource(Person, "/people/<int:number>")
api.add_resource(Team, "/team")

# GET /people/1 -> 200, json: {"name": "Ines"}
# GET /people/9 -> 200, json: {"name": null}
# PUT /people/9 -> 404
# GET /team -> 200, json: {"name": null}
