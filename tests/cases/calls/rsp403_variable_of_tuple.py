"""The tuple stands in a variable, in an app factory."""

import flask as f


def create_app():
    app = f.Flask(__name__)

    @app.get("/")
    def index():
        result = "made", 201
        resp = f.make_response(result, {"X-A": "1"})  # RSP403
        return resp

    @app.get("/b")
    def b():
        result = f.jsonify(made=True), 201
        return result, {"X-A": "1"}  # RSP403

    return app


app = create_app()
# GET / -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
