from flask import Blueprint, g

from . import store

files = Blueprint("files", __name__, url_prefix="/files")


@files.before_request
def open_store():
    g.files = store.Files()


@files.errorhandler(404)
def no_file(error):
    return "no such file", 404


@files.get("/<int:number>")
def show(number):
    return g.files.get(number)
