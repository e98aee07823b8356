"""A class attribute is worked out at import time too."""

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    empty = jsonify([])  # RSP413

    def get(self):
        return "x"


# IMPORT -> RuntimeError: Working outside of application context...
