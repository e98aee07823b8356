from flask import make_response


def page():
    return "page"


def title(text):
    return text.title()


title = make_response
