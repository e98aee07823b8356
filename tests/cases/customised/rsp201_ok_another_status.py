"""A response with a status is prepared early; another path answers with a status of its own."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)
NOTES = {"old": "text"}


@app.put("/notes/<name>")
def put(name):
    known = name in NOTES
    NOTES[name] = "text"
    created = make_response(jsonify(name=name), 201)
    if known:
        return make_response(jsonify(name=name)), 202
    return created


@app.put("/drafts/<name>")
def draft(name):
    created = make_response(jsonify(name=name))
    created.status_code = 201
    if name in NOTES:
        return make_response(jsonify(name=name), 202)
    return created


@app.put("/lists/<name>")
def lists(name):
    created = make_response(jsonify(name=name))
    created.status_code = 201
    if name in NOTES:
        return make_response(jsonify(name=name))  # RSP201
    return created


# PUT /notes/new -> 201, json: {"name": "new"}
# PUT /notes/old -> 202, json: {"name": "old"}
# PUT /drafts/old -> 202, json: {"name": "old"}
# PUT /lists/old -> 200, json: {"name": "old"}
# PUT /lists/other -> 201, json: {"name": "other"}
