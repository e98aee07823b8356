from flask import abort

from . import blog


@blog.get("/")
def index():
    return "blog"


@blog.get("/<int:number>")
def post(number):
    abort(404)
