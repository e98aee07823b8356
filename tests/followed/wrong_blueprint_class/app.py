"""A local class of a project's Blueprint class: what it decorates are views."""
from flask import Flask

from lamps import blueprint

app = Flask(__name__)
app.secret_key = "x"
app.register_blueprint(blueprint)

# GET /projects -> TypeError: The view function for 'lamps.projects' did not return a valid response. The function either returned None or ended without a return statement.
