"""A 404 handler serves the entry page of a single-page app from a folder of templates."""

from flask import Flask, make_response, redirect, render_template, request

app = Flask(__name__)


@app.errorhandler(404)
def client_side_route(error):
    if "shop" in request.args:
        return make_response(render_template("admin/index.html", token="t"))
    return redirect("/docs")


# GET /client/side/route?shop=1 -> 200, body: admin/index.html
# GET /client/side/route -> 302
