"""The harness itself: it believes nothing that Flask does not bear out."""

import sys

import proof
import pytest
from flask import Flask

APP = """
from flask import Flask, jsonify, make_response, redirect, render_template, request, session

app = Flask(__name__)
app.secret_key = "k"


@app.get("/text")
def text():
    page = render_template("page.html")
    page.headers["X-A"] = "1"
    return page


@app.get("/page")
def page():
    response = make_response(render_template("page.html"), 201)
    response.headers["X-A"] = "1, 2"
    response.headers["Allow"] = "GET, HEAD"
    return response


@app.post("/echo")
def echo():
    token = request.headers.get("X-Token")
    return jsonify(json=request.get_json(silent=True), form=request.form, token=token)


@app.get("/odd")
def odd():
    return "x", "Not Found"


@app.get("/in")
def log_in():
    response = redirect("/me")
    response.set_cookie("user", "ann", path="/me")
    response.set_cookie("gone", "1")
    return response


@app.get("/out")
def log_out():
    response = make_response("bye")
    response.delete_cookie("user", path="/me")
    return response


@app.get("/me")
def me():
    session["n"] = session.get("n", 0) + 1
    return f"{request.cookies.get('user')} {session['n']}"


@app.get("/late")
def late():
    def rows():
        yield "a"
        raise ValueError("too late")

    return rows()


@app.get("/dict")
def as_dict():
    response = make_response()
    response.response = [{}]
    return response


@app.get("/leave")
def leave():
    raise SystemExit("bye")


async def helper():
    return "x"


@app.get("/coroutine")
def coroutine():
    return helper()


@app.get("/async")
async def awaited():
    return await helper()
"""

TRUE = [
    ["GET /text -> AttributeError: 'str' object has no attribute 'headers'"],
    ["GET /text -> AttributeError: 'str' object..."],
    ["GET /page -> 201"],
    ["GET /page -> 201 CREATED, X-A: 1, 2, no X-B, Allow: GET, HEAD, body: page.html"],
    ["GET /page -> 201, x-a: 1..., no Set-Cookie, no Location, body: page..."],
    ["HEAD /page -> 201, X-A: 1, 2, body: ..."],
    ['POST /echo json {"a": 1} -> 200, body: {"form":{},"json":{"a":1},"token":null}'],
    [
        "POST /echo form a=1&b= with X-Token: a b -> 200,"
        ' body: {"form":{"a":"1","b":""},"json":null,"token":"a b"}'
    ],
    ["GET /odd -> 0 Not Found", "GET /odd -> 0"],
    ['POST /echo json {"a": 1} -> 200, json: {"token": null, "json": {"a": 1}, "form": {}}'],
    ["GET /nope -> 404, body: <!doctype html>..."],
    ["GET /late -> ValueError: too late"],
    ["GET /dict -> TypeError: sequence item 0: expected a bytes-like object, dict found"],
    ["GET /leave -> SystemExit: bye"],
    ["GET /coroutine -> TypeError: ..."],
    ["GET /async -> 200, body: x"],
    [
        "GET /me -> 200, body: None 1",
        "GET /in -> 302, Location: /me, Set-Cookie: user=ann..., Set-Cookie: gone=1; Path=/",
        "GET /me -> 200, body: ann 2",
        "GET /out -> 200, body: bye",
        "GET /me -> 200, body: None 3",
    ],
]

UNTRUE = [
    ("GET /text -> AttributeError: 'str' object", "no such exception"),
    ("GET /text -> TypeError: 'str' object has no attribute 'headers'", "no such exception"),
    ("GET /text -> 200", "an exception instead"),
    ("GET /page -> AttributeError: ...", "no such exception"),
    ("GET /page -> 200", "the status is 201"),
    ("GET /page -> 201 Created", "the status is 201 CREATED"),
    ("GET /page -> 201, X-A: 1", "the header X-A is 1, 2"),
    ("GET /page -> 201, X-B: 1", "the header X-B is not there"),
    ("GET /page -> 201, no X-A", "the header X-A is there"),
    ("GET /page -> 201, no X-B, no Allow, body: page.html", "the header Allow is there"),
    ("GET /page -> 201, body: page", "the body is another"),
    ("GET /page -> 201, json: 1", "the body is not JSON"),
    ('POST /echo json {"a": 1} -> 200, json: {"a": 1}', "the JSON is another"),
    ("GET /odd -> 404", "the status is 0"),
    ("GET /late -> 200, body: a", "an exception instead"),
    ("IMPORT -> NameError: ...", "executing the snippet raises nothing"),
]

UNREADABLE = [
    "GET /page",
    "GET /page - > 200",
    "POST /echo xml <a/> -> 200",
    "GET /page -> 200 [Flask > 2]  -> ",
    "IMPORT->TypeError",
]


def _with(*lines: str) -> str:
    return APP + "\n\n" + "".join(f"# {line}\n" for line in lines)


@pytest.mark.parametrize("lines", TRUE, ids=lambda lines: lines[0][:40])
def test_true_lines_pass(lines: list[str]) -> None:
    assert proof.prove(_with(*lines)) == len(lines)


@pytest.mark.parametrize(("line", "problem"), UNTRUE, ids=[line for line, _ in UNTRUE])
def test_untrue_lines_fail(line: str, problem: str) -> None:
    with pytest.raises(proof.Untrue, match=problem):
        proof.prove(_with(line))


@pytest.mark.parametrize("line", UNREADABLE)
def test_lines_that_cannot_be_read_fail(line: str) -> None:
    with pytest.raises((proof.BadLine, proof.Untrue)):
        proof.prove(_with(line))


def test_a_line_is_asked_only_where_its_marker_holds() -> None:
    lines = ("GET /page -> 500 [Flask < 2.0]", "GET /page -> 201 [Flask >= 2.0] [Werkzeug >= 2.0]")
    assert proof.prove(_with(*lines)) == 1


@pytest.mark.parametrize(
    "added", [" and no __dict__ for setting new attributes", ". Did you mean 'ab'?"]
)
def test_what_newer_pythons_add_to_a_message_is_left_out(added: str) -> None:
    text = "'str' object has no attribute 'a'"
    snippet = f'raise AttributeError("""{text}{added}""")\n# IMPORT -> AttributeError: {text}'
    assert proof.prove(f"{snippet}\n") == 1
    with pytest.raises(proof.Untrue):
        proof.prove(f"{snippet}b\n")


def test_what_an_import_raises() -> None:
    assert proof.prove("1 / 0\n# IMPORT -> ZeroDivisionError: division by zero\n") == 1
    with pytest.raises(proof.Untrue, match="ZeroDivisionError"):
        proof.prove("1 / 0\n# IMPORT -> NameError: division by zero\n")
    with pytest.raises(ZeroDivisionError):
        proof.prove("1 / 0\n")


def test_requests_without_an_app_are_a_fault() -> None:
    with pytest.raises(proof.BadLine, match="neither an app"):
        proof.prove("x = 1\n# GET / -> 200\n")


def test_an_app_factory_is_called() -> None:
    factory = (
        "from flask import Flask\n\n\ndef create_app():\n    app = Flask(__name__)\n"
        "    app.add_url_rule('/', view_func=lambda: 'made')\n    return app\n\n\n"
        "# GET / -> 200, body: made\n"
    )
    assert proof.prove(factory) == 1


def test_a_snippet_may_answer_500_itself() -> None:
    quiet = APP + '\napp.config["PROPAGATE_EXCEPTIONS"] = False\napp.logger.disabled = True\n'
    assert proof.prove(quiet + "# GET /text -> 500\n") == 1


def test_a_snippet_lies_in_a_folder_with_a_static_page() -> None:
    sends = APP + "\n@app.get('/own')\ndef own():\n    return open(__file__).readline() + 'x'\n"
    lines = "# GET /static/index.html -> 200, body: index.html\n# GET /own -> 200, body: x\n"
    assert proof.prove(sends + lines) == 2


def test_nothing_is_left_behind() -> None:
    loader = Flask.jinja_loader
    with pytest.raises(proof.Untrue):
        proof.prove(_with("GET /page -> 500"))
    assert "snippet" not in sys.modules
    assert Flask.jinja_loader is loader
