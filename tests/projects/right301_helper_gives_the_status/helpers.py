from flask import make_response, render_template


def problem(name, status):
    return render_template(name), status


def made(name, error):
    response = make_response(render_template(name))
    response.status_code = error.code
    return response
