from flask import make_response


def page():
    return make_response("page")
