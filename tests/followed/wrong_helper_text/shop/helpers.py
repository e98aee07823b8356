from flask import render_template


def page(name, **values):
    values.setdefault("title", "Shop")
    return render_template(name, **values)
