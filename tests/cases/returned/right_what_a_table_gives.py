"""Tables by a key that nobody knows: which item it is hangs on what was tested before."""

from flask import Flask, jsonify, request

app = Flask(__name__)
BODIES = {"none": "", "text": "hello"}
ANSWERS = {"fine": {"status": 200, "message": "fine"}, "bad": {"status": 400, "message": "bad"}}
CODES = {"fine": 200, "bad": 400}
COUNTS = {"lamps": 3, "doors": 0}
ROWS = {"a": ("one", 201), "b": ("two", 202)}
PAGES = {}


@app.get("/body/<kind>")
def body(kind):
    if kind == "none":
        return BODIES[kind], 204
    return BODIES[kind]


@app.get("/answer/<kind>")
def answer(kind):
    if kind == "fine":
        return ANSWERS[kind]
    return jsonify(ANSWERS.get(kind, ANSWERS["bad"])), CODES.get(kind, 500)


@app.get("/code/<kind>")
def code(kind):
    return jsonify(message=kind, code=CODES[kind]), CODES[kind]


@app.get("/count/<kind>")
def count(kind):
    number = COUNTS.get(kind)
    if number is None:
        return "no such thing", 404
    if not number:
        return "nothing of it"
    return f"{number} of it"


@app.get("/row/<kind>")
def row(kind):
    found = ROWS.get(kind)
    if found:
        return found
    return "no row", 404


@app.put("/page/<name>")
def keep(name):
    PAGES[name] = request.get_data(as_text=True)
    return "", 204


@app.get("/page/<name>")
def page(name):
    return PAGES.get(name) or ("no page", 404)


# GET /body/none -> 204
# GET /body/text -> 200, body: hello
# GET /answer/fine -> 200, json: {"status": 200, "message": "fine"}
# GET /answer/bad -> 400, json: {"status": 400, "message": "bad"}
# GET /code/bad -> 400, json: {"message": "bad", "code": 400}
# GET /count/lamps -> 200, body: 3 of it
# GET /count/doors -> 200, body: nothing of it
# GET /count/cats -> 404
# GET /row/a -> 201, body: one
# GET /row/c -> 404
# PUT /page/a form x=1 -> 204
# GET /page/b -> 404
