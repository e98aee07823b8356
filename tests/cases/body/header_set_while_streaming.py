"""Headers and cookies set inside the generator come after the headers were sent."""
from flask import Flask, Response

app = Flask(__name__)


@app.route("/rows")
def rows():
    def generate():
        count = 0
        for number in range(3):
            count += 1
            yield f"{number}\n"
        resp.headers["X-Count"] = str(count)  # RSP508

    resp = Response(generate(), mimetype="text/plain")
    return resp


@app.route("/cookie")
def cookie():
    def generate():
        yield "start"
        response.set_cookie("done", "yes")  # RSP508
        yield "end"

    response = app.response_class(generate())
    return response


# GET /rows -> 200, Content-Type: text/plain; charset=utf-8, no X-Count
# GET /cookie -> 200, no Set-Cookie, body: startend
