"""What was found is asked for first: by the same call, or by a flag that a loop sets with it."""

from flask import Flask, abort, request

app = Flask(__name__)
PUPILS = [{"name": "Ida", "form": "3b"}, {"name": "Per", "form": "1a"}]


def find(name):
    for pupil in PUPILS:
        if pupil["name"] == name:
            return {"form": pupil["form"]}
    return None


@app.get("/twice/<name>")
def twice(name):
    if not find(name):
        abort(404)
    return find(name)


@app.get("/chosen/<name>")
def chosen(name):
    return find(name) if find(name) else "nobody"


@app.get("/flag/<form>")
def flag(form):
    found = False
    result = None
    for pupil in PUPILS:
        if pupil["form"] == form:
            result = pupil
            found = True
    if not found:
        abort(404)
    return result


@app.get("/counted/<form>")
def counted(form):
    count = 0
    result = None
    for pupil in PUPILS:
        if pupil["form"] == form:
            result = pupil["name"]
            count += 1
    if count == 0:
        return "nobody", 404
    return result


@app.get("/error")
def error():
    problem = "no number"
    answer = None
    for text in request.args.getlist("n"):
        if text.isdigit():
            answer = text
            problem = None
    if problem is None:
        return answer
    return problem, 400


@app.get("/while/<form>")
def in_a_while_loop(form):
    waiting, last, searched = list(PUPILS), None, False
    while waiting:
        pupil = waiting.pop()
        if pupil["form"] == form:
            last, searched = pupil, True
    if searched:
        return last
    return "nobody", 404


# GET /twice/Tom -> 404
# GET /twice/Ida -> 200, json: {"form": "3b"}
# GET /chosen/Tom -> 200, body: nobody
# GET /flag/9z -> 404
# GET /flag/3b -> 200, json: {"form": "3b", "name": "Ida"}
# GET /counted/9z -> 404
# GET /counted/1a -> 200, body: Per
# GET /error?n=x -> 400, body: no number
# GET /error?n=x&n=7 -> 200, body: 7
# GET /while/9z -> 404
# GET /while/1a -> 200, json: {"form": "1a", "name": "Per"}
