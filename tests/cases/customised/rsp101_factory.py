"""Text is customised in views nested in an application factory."""

from flask import Flask, render_template, request


def create_app():
    app = Flask(__name__)

    @app.get("/")
    def index():
        name = request.args.get("name", "you")
        greeting = f"<h1>Hello {name}</h1>"
        greeting.headers.update({"X-Greeting": "1"})  # RSP101
        return greeting

    @app.get("/about")
    def about():
        body = render_template("about.html")
        if request.args.get("lang"):
            body.set_cookie("lang", request.args["lang"])  # RSP101
        return body

    return app


app = create_app()

# GET / -> AttributeError: 'str' object has no attribute 'headers'
# GET /about -> 200, body: about.html
# GET /about?lang=de -> AttributeError: 'str' object has no attribute 'set_cookie'
