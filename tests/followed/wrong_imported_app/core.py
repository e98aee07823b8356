from flask import Blueprint, Flask

app = Flask(__name__)
bp = Blueprint("pre", __name__, url_prefix="/pre")
