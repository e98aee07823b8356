"""A cookie with SameSite=None and without Secure.

SameSite=None asks the browser to send the cookie along from other sites, too. Browsers accept
that only for cookies that are sent over HTTPS alone, that is with Secure. Flask sends the header
as you wrote it, but the browser drops the cookie, and the next request comes without it.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/widget")
    def widget():
        response = make_response("Widget")
        response.set_cookie("seen", "1", samesite="None")  # RSP604
        return response

    # GET /widget -> 200, Set-Cookie: seen=1; Path=/; SameSite=None

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/widget")
    def widget():
        response = make_response("Widget")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="None")
        return response

    # GET /widget -> 200, Set-Cookie: seen=1; Secure; HttpOnly; Path=/; SameSite=None

Quiet on: partitioned=True, which makes the cookie secure, and a secure that is decided
elsewhere.

Related: RSP603, RSP903

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Shape
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.edits import Before, Fix, keyword_of, safe
from flake8_flask_response.rule import Finding, Rule


class SamesiteNoneInsecure(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None or not cookie.effective("samesite").every(_is_none_text):
            return
        if not all(cookie.effective(n).every(_is_false) for n in ("secure", "partitioned")):
            return
        fault = "browsers refuse a cookie with SameSite=None that is not secure"
        if cookie.method == "delete_cookie":
            fault = "browsers ignore a deletion with SameSite=None that is not secure"
        verb = "add" if cookie.given("secure") is None else "write"
        yield Finding(cookie.node("samesite"), f"{fault}; {verb} secure=True", _fix(cookie))


def _fix(cookie: CookieCall) -> Fix | None:
    if cookie.given("secure") is not None:
        return None
    keyword = keyword_of(cookie.event.call, "samesite")
    return None if keyword is None else safe("add secure=True", Before(keyword, "secure=True, "))


def _is_none_text(shape: Shape) -> bool:
    return (
        isinstance(shape, Const)
        and isinstance(shape.value, str)
        and (shape.value.title() == "None")
    )


def _is_false(shape: Shape) -> bool:
    return isinstance(shape, Const) and not shape.value
