"""The same in a try, a class, a factory, and with make_response around a dict."""
import flask
from flask.views import MethodView


class Numbers(MethodView):
    def get(self):
        try:
            number = int(flask.request.args["n"])
        except (KeyError, ValueError) as problem:
            return flask.jsonify(error=str(problem) or "no number")  # RSP902
        return flask.jsonify(number=number)


def create_app():
    app = flask.Flask(__name__)
    app.add_url_rule("/numbers", view_func=Numbers.as_view("numbers"))

    @app.get("/either")
    def either():
        if flask.request.args.get("fail"):
            return flask.make_response({"error": "failed"})  # RSP902
        return flask.make_response({"ok": True})

    @app.delete("/rows")
    def rows():
        answer = {"success": False}
        return flask.jsonify(answer)  # RSP902

    return app


app = create_app()

# GET /numbers -> 200, Content-Type: application/json
# GET /either?fail=1 -> 200, body: {"error":"failed"}
# DELETE /rows -> 200, body: {"success":false}
