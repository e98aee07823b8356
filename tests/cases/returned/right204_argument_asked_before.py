"""What a look-up is given is tested before: something is found then."""

from flask import Flask, abort, make_response

app = Flask(__name__)
NAMES = ["Ida"]
PUPILS = [{"name": "Ida", "form": "3b"}]


def find(name):
    for pupil in PUPILS:
        if pupil["name"] == name:
            return {"form": pupil["form"]}
    return None


@app.get("/view/<name>")
def view(name):
    if name not in NAMES:
        abort(404)
    return find(name)


@app.get("/made/<name>")
def made(name):
    if name not in NAMES:
        abort(404)
    return make_response(find(name))


@app.get("/chosen/<name>")
def chosen(name):
    return find(name) if name in NAMES else "nobody"


@app.get("/unasked/<name>")
def unasked(name):
    return find(name)  # RSP204


# GET /view/Tom -> 404
# GET /made/Tom -> 404
# GET /chosen/Tom -> 200, body: nobody
# GET /unasked/Tom -> TypeError: The view function for 'unasked' did not return a valid response...
