from flask import render_template_string


def greeting(name):
    return render_template_string("Hello {{ name }}", name=name)
