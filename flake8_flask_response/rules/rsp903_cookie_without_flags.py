"""A cookie that says nothing of secure, httponly or samesite.

The three flags keep a cookie out of wrong hands: secure sends it over HTTPS alone, httponly hides
it from JavaScript, samesite keeps it from requests that other sites start. Flask sets none of
them unless you say so. Decide each time, also where the answer is False. This is a habit for
learning, and off by default.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie("theme", "dark")  # RSP903
        return response

    # GET / -> 200, Set-Cookie: theme=dark; Path=/

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
        return response

    # GET / -> 200, Set-Cookie: theme=dark; Secure; HttpOnly; Path=/; SameSite=Lax

Quiet on: flags given as False or None, unpacked **options, and cookies that are only deleted.

Options: speaks only with --rsp-classroom.

Related: RSP603, RSP604

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import listed, source

_FLAGS = {"secure": "secure=True", "httponly": "httponly=True", "samesite": 'samesite="Lax"'}


class CookieWithoutFlags(Rule[Call]):
    listens = (Call,)
    gives_way_to = frozenset({f"RSP60{n}" for n in range(2, 10)})

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None or cookie.deletes or any(k.arg is None for k in event.call.keywords):
            return
        missing = [name for name in _FLAGS if cookie.given(name) is None]
        if missing:
            yield Finding(
                event.node,
                f"{source(event.call.func)}() says nothing of {listed(missing, 'or')}; add"
                f" {listed(_FLAGS[name] for name in missing)}",
            )
