def page():
    return "page"
