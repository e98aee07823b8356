"""What these views give is no answer yet: their decorators make one of it."""
import json

from flask import Flask, Response

from guards import as_json, by_another, data_of, sometimes


class Answers:
    def unauthorized(self):
        return "token missing", 401

    def dumped(self, data):
        return Response(json.dumps(data), mimetype="application/json")

    def run(self, function):
        return self.dumped(function())


app = Flask(__name__)
app.extensions["answers"] = Answers()


@app.get("/lamp")
@as_json
def lamp():
    return 60


@app.get("/room")
@data_of
def room():
    return {"data": "hall", "status": 404}


@app.get("/house")
@by_another
def house():
    return None


@app.get("/street")
@sometimes
def street():
    pass


# GET /lamp?token=1 -> 200, Content-Type: application/json, body: 60
# GET /room?token=1 -> 200, body: hall
# GET /house -> 200, body: null
# GET /street -> 401
