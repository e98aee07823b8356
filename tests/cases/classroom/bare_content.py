"""Views that return plain content."""
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def index():
    return "<h1>Welcome</h1>"  # RSP901


@app.route("/hello/<name>")
def hello(name):
    return f"Hello {name}"  # RSP901


@app.route("/page")
def page():
    return render_template("page.html", title="Page")  # RSP901


@app.route("/data")
def data():
    return {"a": 1}  # RSP901


# GET / -> 200, body: <h1>Welcome</h1>
# GET /hello/Ann -> 200, body: Hello Ann
# GET /page -> 200, body: page.html
# GET /data -> 200, body: {"a":1}
