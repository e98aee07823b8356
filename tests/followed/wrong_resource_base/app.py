"""A Flask-RESTful resource whose base class comes from another module of the project."""
from flask import Flask
from flask_restful import Api

from policies import Policy

app = Flask(__name__)
Api(app).add_resource(Policy, "/policies/<name>")

# PUT /policies/a json {} -> 204, body: ...
