from flask import make_response


def start():
    return make_response("start")
