"""Views without any return: there may be nothing to send."""

from flask import Flask

app = Flask(__name__)
ITEMS = {"a": 1}


@app.delete("/items/<name>")
def delete_item(name):  # RSP204
    ITEMS.pop(name, None)


@app.post("/log")
def log():  # RSP204
    print("logged")


# SAYS RSP204 with: if there is nothing to send, with: return "", 204
# DELETE /items/a -> TypeError: The view function for 'delete_item' did not return a valid response...
# POST /log -> TypeError: The view function for 'log' did not return a valid response...
