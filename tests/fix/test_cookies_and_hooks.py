"""Fixes of the chapters on cookies and hooks in other layouts: the text, and what Flask answers."""

from __future__ import annotations

import textwrap

import pytest
from flask import Flask
from mended import after

HEAD = "from flask import Flask, make_response{more}\n\napp = Flask(__name__)\n\n\n"
VIEW = (
    '@app.get("/")\ndef index():\n    response = make_response("x")\n{body}\n    return response\n'
)
INDEX = '\n\n@app.get("/")\ndef index():\n    return make_response("x")\n'

COOKIES = [
    ('response.cookies.pop("a", None)', 'response.delete_cookie("a")'),
    (
        'response.cookies.update({"a": "1", "b": "2"})',
        'response.set_cookie("a", "1"); response.set_cookie("b", "2")',
    ),
    ('response.set_cookie("a", None, path="/b")', 'response.delete_cookie("a", path="/b")'),
    (
        'response.set_cookie(key="a", value=None, max_age=5)',
        'response.set_cookie(key="a", value="", max_age=5)',
    ),
    ('response.set_cookie("a", b"1")', 'response.set_cookie("a", "1")'),
    ('response.set_cookie("a", 1.5)', 'response.set_cookie("a", "1.5")'),
    ('response.set_cookie("a", True)', 'response.set_cookie("a", "True")'),
    ('response.set_cookie("a", f"{1}".encode())', 'response.set_cookie("a", f"{1}")'),
    (
        'response.set_cookie("a", "1", samesite=False)',
        'response.set_cookie("a", "1", samesite=None)',
    ),
    (
        'response.set_cookie("a", "1", None, None, "/", None, False, True, "None")',
        'response.set_cookie("a", "1", None, None, "/", None, True, True, "None")',
    ),
    (
        'response.set_cookie(\n    "a",\n    "1",\n    samesite="None",\n)',
        'response.set_cookie(\n    "a",\n    "1",\n    samesite="None",\n    secure=True,\n)',
    ),
    ('response.set_cookie("a", "1", expires=60.5)', 'response.set_cookie("a", "1", max_age=60)'),
    ('response.set_cookie("a", "1", None, 60)', 'response.set_cookie("a", "1", max_age=60)'),
    (
        'response.set_cookie("a", "1", 60, "/b", "example.com")',
        'response.set_cookie("a", "1", 60, path="/b", domain="example.com")',
    ),
    (
        'response.set_cookie("a", "1", "/b", 60)',
        'response.set_cookie("a", "1", path="/b", max_age=60)',
    ),
    (
        'response.delete_cookie("a", "dark", domain="example.com")',
        'response.delete_cookie("a", domain="example.com")',
    ),
    (
        'response.set_cookie("a", "1", path="/b")\nresponse.delete_cookie("a", "dark")',
        'response.set_cookie("a", "1", path="/b")\nresponse.delete_cookie("a", path="/b")',
    ),
    (
        'response.set_cookie("a", "1", same_site="Lax", http_only=True)',
        'response.set_cookie("a", "1", samesite="Lax", httponly=True)',
    ),
    ('response.delete_cookie("a", value="")', 'response.delete_cookie("a")'),
    (
        'response.set_cookie("a", "1")\nresponse.delete_cookie("a", "/b")',
        'response.set_cookie("a", "1")\nresponse.delete_cookie("a", "/")',
    ),
    (
        'response.set_cookie("a", "1", max_age=90 / 2)',
        'response.set_cookie("a", "1", max_age=90 // 2)',
    ),
]
HOOKS = [
    (
        '@app.after_request\ndef a(r): r.headers["X-A"] = "1"',
        '@app.after_request\ndef a(r): r.headers["X-A"] = "1"; return r',
    ),
    (
        '@app.after_request\ndef a(*args):\n    args[0].headers["X-A"] = "1"',
        '@app.after_request\ndef a(*args):\n    args[0].headers["X-A"] = "1"\n    return args[0]',
    ),
    (
        "@app.after_request\ndef a(response):\n    return print(response.status)",
        "@app.after_request\ndef a(response):\n    print(response.status)\n    return response",
    ),
    (
        "@app.after_request\ndef a(response):\n    return response.status_code",
        "@app.after_request\ndef a(response):\n    return response",
    ),
    (
        '@app.after_request\ndef a(response):\n    return {"a", "b"}',
        '@app.after_request\ndef a(response):\n    return make_response(list({"a", "b"}))',
    ),
    (
        "@app.before_request\ndef a(app):\n    print(1)",
        "@app.before_request\ndef a():\n    print(1)",
    ),
    (
        "@app.before_request\ndef a(name):\n    print(name)",
        "@app.before_request\ndef a(name):\n    print(name)",
    ),
    (
        '@app.before_request\ndef a():\n    return app.name == "x"',
        "@app.before_request\ndef a():\n"
        '    if app.name != "x":\n        abort(403)\n    return None',
    ),
    (
        "@app.before_request\ndef a():\n    return not app.debug and app.testing",
        "@app.before_request\ndef a():\n"
        "    if not (not app.debug and app.testing):\n        abort(403)\n    return None",
    ),
    (
        "@app.before_request\ndef a():\n    return True if app.debug else False",
        "@app.before_request\ndef a():\n    return True if app.debug else False",
    ),
    (
        "@app.before_request\ndef a():\n    return None, 401",
        '@app.before_request\ndef a():\n    return "", 401',
    ),
]


def _lines(text: str) -> str:
    return textwrap.indent(text, "    ")


def _answer(text: str) -> int:
    space: dict[str, object] = {"__name__": "snippet"}
    exec(compile(text, "snippet.py", "exec", dont_inherit=True), space)
    app = space["app"]
    assert isinstance(app, Flask)
    app.testing = True
    return app.test_client(use_cookies=False).get("/").status_code


@pytest.mark.parametrize(("wrong", "right"), COOKIES)
def test_cookies(wrong: str, right: str) -> None:
    head = HEAD.format(more="")
    text = after(head + VIEW.format(body=_lines(wrong))).source.text
    assert text == head + VIEW.format(body=_lines(right))
    assert _answer(text) == 200


@pytest.mark.parametrize(("wrong", "right"), HOOKS)
def test_hooks(wrong: str, right: str) -> None:
    outcome = after(HEAD.format(more="") + wrong + INDEX)
    text = outcome.source.text.replace("Flask, abort, make_response", "Flask, make_response")
    assert text == HEAD.format(more="") + right + INDEX
    if outcome.mended:
        assert _answer(outcome.source.text) in (200, 401, 403)


def test_a_hook_uses_the_request_of_flask() -> None:
    text = "from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.before_request\n"
    body = "    print(request.path)\n"
    fixed = after(f"{text}def log(request):\n{body}").source.text
    imported = text.replace("import Flask", "import Flask, request")
    assert fixed == f"{imported}def log():\n{body}"


def test_the_request_is_not_imported_under_a_name_that_is_taken() -> None:
    text = "import flask\n\nrequest = None\napp = flask.Flask(__name__)\n\n\n@app.before_request\n"
    text += "def log(request):\n    print(request.path)\n"
    assert after(text).source.text == text


def test_decorators_go_below_all_routes_in_their_order() -> None:
    text = (
        "from functools import wraps\n\nfrom flask import Flask, abort, request\n\n"
        "app = Flask(__name__)\n\n\n"
        "def key(view):\n    @wraps(view)\n    def wrapper():\n"
        "        if not request.args:\n            abort(401)\n        return view()\n"
        "    return wrapper\n\n\n"
        "def log(view):\n    @wraps(view)\n    def wrapper():\n"
        "        print(view)\n        return view()\n    return wrapper\n\n\n"
        '{}def index():\n    return "x"\n'
    )
    wrong = '@key\n@log\n@app.route("/")\n@app.route("/two")\n'
    right = '@app.route("/")\n@app.route("/two")\n@key\n@log\n'
    fixed = after(text.format(wrong)).source.text
    assert fixed == text.format(right)
    assert _answer(fixed) == 401
