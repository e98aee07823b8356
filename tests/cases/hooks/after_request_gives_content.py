"""An after_request function that returns text, a tuple or a dict."""
from flask import Flask, render_template, request

app = Flask(__name__)


@app.after_request
def hook(response):
    if request.path == "/text":
        return "replaced"  # RSP702
    if request.path == "/tuple":
        return response, 201  # RSP702
    if request.path == "/dict":
        return {"status": response.status_code}  # RSP702
    if request.path == "/template":
        return render_template("page.html")  # RSP702
    return response


@app.route("/<name>")
def page(name):
    return name


# GET /text -> TypeError: 'str' object is not callable
# GET /tuple -> TypeError: 'tuple' object is not callable
# GET /dict -> TypeError: 'dict' object is not callable
# GET /template -> TypeError: 'str' object is not callable
# GET /fine -> 200, body: fine
