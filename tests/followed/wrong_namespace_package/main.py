"""A folder without __init__.py whose modules import from the top folder."""
from flask import Flask

from blueprints.user import bp

app = Flask(__name__)
app.register_blueprint(bp)

# GET /user -> AttributeError: 'str' object has no attribute 'delete_cookie'
