"""An alias at module level, used in a nested view and a helper."""

from flask import Flask, make_response

respond = make_response


def answer(text, code):
    return respond(text, code=code)  # RSP401


def create_app():
    app = Flask(__name__)

    @app.get("/")
    def index():
        return answer("hi", 200)

    @app.get("/b")
    def b():
        return respond(response="hi")  # RSP401

    return app


app = create_app()
# GET / -> TypeError: make_response() got an unexpected keyword argument 'code'
# GET /b -> TypeError: make_response() got an unexpected keyword argument 'response'
