from flask import jsonify

from problems import Problem


def on_problem(error):
    response = jsonify(error=error.text)
    response.status_code = error.code
    return response


def register(app):
    app.register_error_handler(Problem, on_problem)
