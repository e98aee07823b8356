from flask import current_app


def start():
    return current_app.response_class("start")
