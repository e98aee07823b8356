from flask import jsonify


def created(**values):
    return jsonify(values), 201


def text(*parts):
    return " ".join(parts)
