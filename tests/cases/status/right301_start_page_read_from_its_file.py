"""A single-page app whose index.html is read and changed before it is sent, in the 404 handler."""

import os

from flask import Flask, Response, current_app, redirect, request

app = Flask(__name__)


def start_page(folder):
    path = os.path.join(current_app.root_path, folder, "index.html")
    if not os.path.isfile(path):
        return None
    with open(path, encoding="utf-8") as file:
        content = file.read()
    content = content.replace("index", request.script_root or "start", 1)
    return Response(content, mimetype="text/html")


@app.errorhandler(404)
def fallback(error):
    page = start_page("static")
    if page:
        return page
    return redirect("/")


# GET /any/page -> 200, body: start.html
