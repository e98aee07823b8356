from flask import abort, jsonify, make_response


def error_answer(message, status):
    abort(make_response(jsonify(error=message), status))
