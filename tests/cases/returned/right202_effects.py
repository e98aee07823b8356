"""Calls whose value nobody needs: customising helpers, warm-ups, own functions."""

from flask import Flask, after_this_request, make_response, request, session

app = Flask(__name__)

app.secret_key = "test"


def redirect(message):
    session["next"] = message


def secure(response):
    response.headers["X-Frame-Options"] = "DENY"
    return response


@app.get("/own")
def own():
    redirect("/later")
    return session["next"]


@app.get("/secure")
def secured():
    response = make_response("x")
    secure(response)
    return response


@app.get("/client")
def client():
    app.test_client().get("/own")
    return "warmed"


@app.get("/hook")
def hook():
    @after_this_request
    def add(response):
        secure(response)
        return response

    return "x"


@app.get("/preprocess")
def preprocess():
    with app.test_request_context("/own"):
        answer = app.preprocess_request()
        if answer is None:
            answer = app.dispatch_request()
    return answer


@app.get("/get")
def get():
    response = make_response("x")
    response.get_data()
    response.make_conditional(request)
    return response


# GET /own -> 200, body: /later
# GET /secure -> 200, X-Frame-Options: DENY, body: x
# GET /client -> 200, body: warmed
# GET /hook -> 200, X-Frame-Options: DENY, body: x
# GET /preprocess -> 200, body: /later
# GET /get -> 200, body: x
