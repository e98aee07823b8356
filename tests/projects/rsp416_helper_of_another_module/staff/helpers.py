from flask import jsonify, make_response


def failure(message, code=400):
    return make_response(jsonify(status="error", message=message), code)
