"""The session is read in the stream, changed before it, or changed by a generator that is used up."""

from flask import Flask, Response, flash, g, session, stream_with_context

app = Flask(__name__)
app.secret_key = "only for this test"


@app.get("/before")
def before():
    session["name"] = "Ada"
    flash("started")

    def generate():
        yield f"Hello {session['name']}"

    return Response(stream_with_context(generate()))


@app.get("/read")
def read():
    def generate():
        yield session.get("name", "nobody")
        yield ", ".join(sorted(key for key in session if key == "name"))

    return Response(stream_with_context(generate()))


@app.get("/used")
def used():
    def generate():
        session["used"] = True
        yield "used"

    return "".join(generate())


@app.get("/local")
def local():
    def generate():
        session = {}
        session["step"] = 1
        session.update(seen=1)
        yield str(len(session))

    return Response(stream_with_context(generate()))


@app.get("/g")
def of_g():
    def generate():
        g.step = 1
        yield str(g.step)

    return Response(stream_with_context(generate()))


@app.get("/other")
def other():
    def flash(text):
        return text.upper()

    def generate():
        yield flash("done")

    return Response(stream_with_context(generate()))


# GET /before -> 200, body: Hello Ada
# GET /read -> 200, body: Adaname
# GET /used -> 200, body: used
# GET /local -> 200, body: 2
# GET /g -> 200, body: 1
# GET /other -> 200, body: DONE
