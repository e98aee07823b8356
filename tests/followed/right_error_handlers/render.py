from flask import render_template


def error_page(name, status=500):
    return render_template(name), status
