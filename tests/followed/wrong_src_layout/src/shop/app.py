from flask import Flask

from shop import items
from shop.codes import NO_CONTENT

app = Flask(__name__)


@app.delete("/items/<int:number>")
def remove(number):
    return {"removed": number}, NO_CONTENT  # RSP306


@app.get("/items/<int:number>")
def show(number):
    item = items.as_dict(number)
    item.headers["X-Number"] = str(number)  # RSP103
    return item
