from flask import abort, jsonify, make_response

SEEN = []


def check(text, status):
    abort(make_response(jsonify(error=text), status))


def note(name):
    SEEN.append(name)
    return len(SEEN)
