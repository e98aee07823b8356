"""A middleware answers with a response by calling it: a response is a WSGI application, too."""

from flask import Flask, Request, Response

app = Flask(__name__)


class Refusal:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, environ, start_response):
        request = Request(environ)
        if request.method == "DELETE":
            response = Response(status=405)
            response.headers["Allow"] = "GET"
            return response(environ, start_response)
        return self.inner(environ, start_response)


app.wsgi_app = Refusal(app.wsgi_app)


@app.get("/")
def index():
    return "Hi"


# DELETE / -> 405, Allow: GET
# GET / -> 200, no Allow, body: Hi
