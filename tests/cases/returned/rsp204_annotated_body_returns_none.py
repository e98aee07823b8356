"""A method that is not abstract is annotated with str and returns nothing on one way."""

from flask import Flask, request

app = Flask(__name__)


class Shelf:
    def page(self) -> str:
        """A page of the shelf."""
        if "n" in request.args:
            return "page " + request.args["n"]
        print("no page")


shelf = Shelf()


@app.get("/page")
def page():
    return shelf.page()  # RSP204


# GET /page?n=1 -> 200, body: page 1
# GET /page -> TypeError: The view function for 'page' did not return a valid response. The function...
