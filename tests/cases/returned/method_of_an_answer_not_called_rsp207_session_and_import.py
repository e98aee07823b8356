"""A requests.Session and `from requests import get`, in a blueprint and inside jsonify().

Without request lines: the answers come from another server.
"""

from flask import Blueprint, jsonify
from requests import Session, get

bp = Blueprint("rates", __name__)
session = Session()


@bp.get("/a")
def a():
    return session.get("http://rates.invalid/today", timeout=3).json  # RSP207


@bp.get("/b")
def b():
    answer = get("http://rates.invalid/today", timeout=3)
    return answer.json, answer.status_code  # RSP207
