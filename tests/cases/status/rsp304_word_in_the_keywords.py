"""`**options` hands a word on as the status; numbers, and options that are asked first, are fine."""

from flask import Flask, Response, json, make_response
from flask.views import MethodView

app = Flask(__name__)


def as_json(data, **options):
    return Response(json.dumps(data), mimetype="application/json", **options)  # RSP304


def plain(text, **options):
    response = Response(text, **options)  # RSP304
    response.headers["X-Plain"] = "1"
    return response


def asked(text, **options):
    status = options.pop("status", 200)
    if options.get("loud"):
        text = text.upper()
    return make_response(text, status)


@app.post("/lamps")
def new_lamp():
    return as_json({"id": 1}, status="Created")


@app.get("/lamps")
def lamps():
    return as_json([1, 2], status=200)


class Door(MethodView):
    def get(self):
        settings = {"status": "open", "mimetype": "text/plain"}
        return plain("door", **settings)

    def post(self):
        return asked("door", status=201, loud=True)

    def put(self):
        return asked("door")


app.add_url_rule("/door", view_func=Door.as_view("door"))
# POST /lamps -> 0 Created, json: {"id": 1}
# GET /lamps -> 200, json: [1, 2]
# GET /door -> 0 open, body: door
# POST /door -> 201, body: DOOR
# PUT /door -> 200, body: door
