"""A method of an object formats the page; nobody sends the code."""

from flask import Flask, make_response

app = Flask(__name__)


class Pages:
    title = "Shop"

    def error(self, text, code):
        return make_response(f"<h1>{self.title}</h1><p>{text} ({code})</p>")

    @classmethod
    def register(cls, app):
        pages = cls()

        @app.errorhandler(404)
        def not_found(e):
            return pages.error("no such page", 404)  # RSP301


Pages.register(app)
# GET /x -> 200, body: <h1>Shop</h1><p>no such page (404)</p>
