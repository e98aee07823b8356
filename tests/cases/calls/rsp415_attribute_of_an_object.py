"""What objects of the module keep in attributes, by the kind of all that is assigned to them."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


class Repository:
    def __init__(self):
        self.names = {"ann", "bob"}

    def all_names(self):
        return self.names


class Model:
    version = "1.0"

    def __init__(self, path):
        self.labels = {"pos", "neg"}
        self.served = 0
        self.cache = None
        self.history = {"last"}
        self.path = path
        self.names = Repository()

    def load(self):
        self.cache = {"loaded"}
        self.history = ["first"]


model = Model("a.bin")


@app.get("/labels")
def labels():
    return jsonify(labels=model.labels, version=model.version)  # RSP415


@app.get("/served")
def served():
    return model.served  # RSP206


@app.get("/names")
def names():
    return jsonify(model.names.all_names())  # RSP415


@app.get("/history")
def history():
    return jsonify(list(model.history))


@app.get("/sorted")
def in_order():
    return jsonify(sorted(model.labels), model.cache, str(model.served))


@app.get("/path")
def path():
    response = make_response(model.path)
    response.headers["X-Served"] = str(model.served)
    return response


# GET /labels -> TypeError: Object of type set is not JSON serializable
# GET /served -> TypeError: ...
# GET /names -> TypeError: Object of type set is not JSON serializable
# GET /history -> 200, json: ["last"]
# GET /path -> 200, X-Served: 0, body: a.bin
