"""resp.status = 404, and a status set in a method of self."""

from flask import Flask, make_response


class Site:
    def __init__(self, app):
        app.register_error_handler(404, self.not_found)
        app.register_error_handler(405, self.not_allowed)

    def page(self, text, code):
        resp = make_response(text)
        resp.status = code
        return resp

    def not_found(self, error):
        return self.page("not found", 404)

    def not_allowed(self, error):
        resp = make_response("not allowed")
        resp.status = 405
        return resp


app = Flask(__name__)
Site(app)
# GET /x -> 404, body: not found
# POST /static/x -> 405, body: not allowed
