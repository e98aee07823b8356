import secrets

from flask import Blueprint, jsonify, request

from .errors import Missing
from .guards import admin_only
from .store import THREADS, find

api = Blueprint("api", __name__)


@api.errorhandler(404)
def no_endpoint(error):  # RSP311
    return jsonify(error="no such endpoint"), 404


@api.get("/threads/<int:number>")
def thread(number):
    found = find(number)
    if found is None:
        raise Missing(f"thread {number}")
    return jsonify(found)


@api.post("/threads")
@admin_only
def add():
    number = max(THREADS) + 1
    THREADS[number] = {"title": request.form["title"], "key": secrets.token_hex()}
    return jsonify(THREADS.get(number)), 201
