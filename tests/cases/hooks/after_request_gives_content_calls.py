"""The same from lambdas, methods, blueprints, helpers and after_this_request."""
from flask import Blueprint, Flask, after_this_request, jsonify

bp = Blueprint("api", __name__, url_prefix="/api")


def envelope(response):
    return {"data": response.get_json(), "status": response.status_code}


@bp.after_request
def wrap(response):
    return envelope(response)  # RSP702


@bp.get("/")
def api():
    return jsonify([1])


class Errors:
    def init_app(self, app):
        app.after_request(self.pages)

    def pages(self, response):
        body = f"<h1>{response.status}</h1>"
        if response.status_code == 404:
            return body, 404, {"X-Page": "error"}  # RSP702
        return response


app = Flask(__name__)
app.register_blueprint(bp)
Errors().init_app(app)


@app.route("/later")
def later():
    after_this_request(lambda response: "later")  # RSP702
    return "x"


@app.route("/number")
def number():
    @after_this_request
    def answered(response):
        return jsonify(ok=True), 202  # RSP702

    return "x"


# GET /api/ -> AttributeError: 'dict' object has no attribute 'status'
# GET /nope -> TypeError: 'tuple' object is not callable
# GET /later -> AttributeError: 'str' object has no attribute 'status'
# GET /number -> AttributeError: 'tuple' object has no attribute 'status'
