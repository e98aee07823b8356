"""Two modules called answers: the one in the package's folder is not the one that is imported."""
from flask import Flask

from blueprints.user import bp

app = Flask(__name__)
app.register_blueprint(bp)

# GET /user -> 200, X-A: 1
