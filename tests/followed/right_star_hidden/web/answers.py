__all__ = ["text"]


def text():
    return "text"


def page():
    return "page"
