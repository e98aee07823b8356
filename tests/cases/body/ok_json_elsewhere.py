"""JSON text of other frameworks, of command lines and of views that call each other."""
import json

from flask import Flask, jsonify

app = Flask(__name__)


def create_bottle_app():
    from bottle import Bottle

    other = Bottle()

    @other.route("/")
    def index():
        return json.dumps({"a": 1})

    return other


def create_tornado_view(handler):
    handler.write(json.dumps({"a": 1}))
    return json.dumps({"a": 1})


class Encoder:
    def get(self):
        return json.dumps({"a": 1})

    def dispatch_request(self):
        return json.dumps({"a": 1})


@app.template_filter("tojson_pretty")
def pretty(value):
    return json.dumps(value, indent=2)


@app.cli.command("export")
def export():
    return json.dumps([1])


@app.route("/")
def index():
    return jsonify(json.loads(Encoder().get()))


# GET / -> 200, Content-Type: application/json, body: {"a":1}
