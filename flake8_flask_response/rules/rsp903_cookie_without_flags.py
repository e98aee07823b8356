"""A cookie is set without secure, httponly or samesite

Three flags protect a cookie: `secure` limits it to HTTPS, and `httponly` hides it from JavaScript.
`samesite` says whether the browser sends it with requests that start on other sites. Flask sets
none of them for set_cookie() by default. A secure cookie isn't sent back over plain HTTP, so test
it over HTTPS. Decide for each cookie, and write False where you don't want a flag. This is a habit
for learning, and it is off by default.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie("basket", "7")  # RSP903
        return response

    # GET / -> 200, Set-Cookie: basket=7; Path=/

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hello")
        response.set_cookie(
            "basket", "7", secure=True, httponly=True, samesite="Lax"
        )
        return response

    # GET / -> 200, Set-Cookie: basket=7; Secure; HttpOnly; Path=/; SameSite=Lax

Quiet on: The rule reports nothing for flags that are False or None, because that is a decision too.
Calls with unpacked options are left alone. So are cookies that are only deleted.

Options: The rule reports something only with --rsp-classroom.

Related: RSP603, RSP604

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.edits import AddArgument, unsafe
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
            added = ", ".join(_FLAGS[name] for name in missing)
            yield Finding(
                event.node,
                f"{source(event.call.func)}() is called without {listed(missing, 'or')}; add"
                f" {added}",
                unsafe(f"add {added}", AddArgument(event.call, added)),
            )
