from flask import jsonify, make_response


def error_answer(message, status):
    return make_response(jsonify(error=message), status)
