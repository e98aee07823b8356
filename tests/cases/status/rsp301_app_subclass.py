"""An app class that registers its own methods."""

import flask


class Shop(flask.Flask):
    def __init__(self, name):
        super().__init__(name)
        self.register_error_handler(404, self.lost)

    def lost(self, error):
        response = flask.make_response(flask.render_template("lost.html"))
        response.headers["Cache-Control"] = "no-store"
        return response  # RSP301


app = Shop(__name__)
# GET /x -> 200, Cache-Control: no-store, body: lost.html
