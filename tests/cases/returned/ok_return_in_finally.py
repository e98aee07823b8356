"""A finally that only tidies up, that holds the one return, or that gives the same answer."""

from flask import Flask, abort, jsonify, make_response, request
from flask.views import MethodView

app = Flask(__name__)
LOG = []


@app.get("/tidy")
def tidy():
    try:
        return jsonify(n=int(request.args["n"]))
    except ValueError:
        return jsonify(error="no number"), 400
    finally:
        LOG.append("done")


@app.get("/only")
def only():
    answer = make_response("no number", 400)
    try:
        answer = make_response(str(int(request.args["n"])))
    except ValueError:
        LOG.append("failed")
    finally:
        return answer


@app.get("/same")
def same():
    answer = make_response("Hello")
    try:
        answer.headers["X-Size"] = request.args["n"]
        return answer
    finally:
        return answer


@app.get("/sometimes")
def sometimes():
    failed = True
    try:
        number = int(request.args["n"])
        failed = False
        return jsonify(n=number)
    finally:
        if failed:
            return jsonify(error="no number"), 400


class Numbers(MethodView):
    def get(self):
        found = []
        try:
            found.append(int(request.args["n"]))
        except ValueError:
            abort(400)
        finally:
            for name in ("a", "b", "c"):
                if name in request.args:
                    break
                LOG.append(name)
        return jsonify(found)


app.add_url_rule("/numbers", view_func=Numbers.as_view("numbers"))


@app.get("/inner")
def inner():
    try:
        return "Hello"
    finally:

        def note():
            return "noted"

        LOG.append(note())


def attempts():
    for number in range(3):
        try:
            LOG.append(number)
        finally:
            if number == 1:
                break
    return number


@app.get("/helper")
def helper():
    return str(attempts())


@app.get("/behind")
def behind():
    try:
        number = int(request.args["n"])
    except ValueError:
        number = None
    finally:
        LOG.append("read")
    return jsonify(number)


# GET /tidy?n=x -> 400
# GET /only?n=x -> 400
# GET /same?n=1 -> 200, X-Size: 1
# GET /sometimes?n=1 -> 200, body: {"n":1}
# GET /sometimes?n=x -> 400
# GET /numbers?n=x -> 400
# GET /inner -> 200, body: Hello
# GET /helper -> 200, body: 1
# GET /behind?n=x -> 200, body: null
