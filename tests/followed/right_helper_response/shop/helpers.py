from flask import make_response, render_template


def page(name, **values):
    values.setdefault("title", "Shop")
    return make_response(render_template(name, **values))
