"""A list of dicts or objects that a comprehension makes, as the body of Response()."""

from collections import OrderedDict
from dataclasses import dataclass

from flask import Flask, Response

app = Flask(__name__)


@dataclass
class Score:
    player: str
    points: int


SCORES = [Score("zed", 910), Score("mia", 1200)]


def top(count=10):
    rows = sorted(SCORES, key=lambda score: -score.points)[:count]
    return [OrderedDict(player=score.player) for score in rows]


@app.get("/top")
def top_scores():
    rows = top(2)
    return Response(rows, mimetype="application/json")  # RSP406


@app.get("/called")
def called():
    return Response([dict(player=score.player) for score in SCORES])  # RSP406


@app.get("/objects")
def objects():
    return Response([score for score in SCORES])  # RSP406


@app.get("/points")
def points():
    return Response([len(score.player) for score in SCORES])  # RSP406


@app.get("/sorted")
def in_order():
    return Response(sorted([{"n": score.points} for score in SCORES], key=len))  # RSP406


@app.get("/lines")
def lines():
    return Response([f"{score.player}\n" for score in SCORES])


@app.get("/names")
def names():
    return Response(sorted([score.player for score in SCORES]))


# GET /top -> TypeError: sequence item 0: expected a bytes-like object, ...
# GET /called -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /objects -> TypeError: object of type 'Score' has no len()
# GET /points -> TypeError: object of type 'int' has no len()
# GET /sorted -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /lines -> 200, body: zed...
# GET /names -> 200, body: miazed
