from flask import jsonify


def error_answer(text, status):
    return jsonify(error=text), status
