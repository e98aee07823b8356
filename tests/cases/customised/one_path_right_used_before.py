"""On the path that would fail, an earlier use fails first; so the later one is never reached."""

from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.get("/branch")
def branch():
    if not request.args.get("text"):
        answer = redirect("/there")
    else:
        answer = "-".join(["a", "b"])
        answer.status_code = 409  # RSP101
    answer.status = "303 See Other"
    return answer


@app.get("/finally")
def last():
    with app.app_context():
        page = make_response("a") if not request.args.get("data") else {"a": 1}
        try:
            pass
        finally:
            page.data = "new"
    page.headers.set("X-Kind", "v")
    return page


@app.get("/leaves")
def leaves():
    if request.args.get("text"):
        answer = "text"
        if request.args.get("text") != "b":
            return answer
    else:
        answer = redirect("/there")
    answer.headers["X-A"] = "1"
    return answer


# GET /branch -> 303
# GET /branch?text=1 -> AttributeError: 'str' object has no attribute 'status_code'
# GET /finally -> 200, X-Kind: v, body: new
# GET /finally?data=1 -> AttributeError: 'dict' object has no attribute 'data'
# GET /leaves -> 302, X-A: 1
# GET /leaves?text=a -> 200, body: text
