from flask import Blueprint

sock = Blueprint("sock", __name__)
