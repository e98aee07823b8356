from render import error_page


def missing(error):
    return error_page("missing.html", error.code)
