from flask import render_template

from . import blog


@blog.get("/")
def index():
    return render_template("blog.html")
