"""add() takes a name and a value, not a dict."""
from flask import Flask, Response, make_response

CORS = {"Access-Control-Allow-Origin": "*"}


def create_app():
    app = Flask(__name__)

    @app.after_request
    def cors(response: Response) -> Response:
        if response.is_json:
            response.headers.add(CORS)  # RSP507
        return response

    @app.route("/data")
    def data():
        return {"a": 1}

    @app.route("/page")
    def page():
        resp = make_response("x")
        resp.headers.add({"X-A": "1"})  # RSP507
        return resp

    return app


app = create_app()

# GET /data -> TypeError: Headers.add() missing 1 required positional argument...
# GET /page -> TypeError: Headers.add() missing 1 required positional argument...
