"""Results thrown away inside loops, match, with, try and nested factories."""

from flask import Flask, jsonify, redirect, render_template_string, request


def create_app():
    app = Flask(__name__)

    @app.get("/loop")
    def loop():
        for name in ("a", "b"):
            if name not in request.args:
                jsonify(missing=name)  # RSP202
        return "all there"

    @app.route("/match", methods=["GET", "POST"])
    def matched():
        match request.method:
            case "POST":
                redirect("/loop")  # RSP202
            case _:
                pass
        return "form"

    @app.get("/with")
    def with_context():
        with app.app_context():
            render_template_string("hello")  # RSP202
        return "x"

    @app.get("/try")
    async def tried():
        try:
            int(request.args["n"])
        except (KeyError, ValueError):
            jsonify(error="n")  # RSP202
        return "fine"

    return app


app = create_app()

# GET /loop -> 200, body: all there
# POST /match -> 200, no Location, body: form
# GET /with -> 200, body: x
# GET /try -> 200, body: fine
