"""Values for the URL belong to url_for."""

from flask import Flask, redirect

app = Flask(__name__)


@app.get("/items/<int:number>")
def item(number):
    return str(number)


@app.post("/a")
def a():
    return redirect("item", number=3)  # RSP409


@app.post("/b")
def b():
    values = {"number": 3}
    return redirect("item", **values)  # RSP409


# POST /a -> TypeError: redirect() got an unexpected keyword argument 'number'
# POST /b -> TypeError: redirect() got an unexpected keyword argument 'number'
