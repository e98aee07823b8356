"""A cookie has SameSite=None without Secure, so browsers reject it

SameSite=None asks the browser to send the cookie with requests that start on other sites. Browsers
accept that only if the cookie also has the attribute Secure, which limits it to HTTPS. While you
develop, Chrome and Firefox also accept it from `http://localhost`. Flask sends the header as you
wrote it. The browser rejects the cookie, and the next request comes without it.

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
        response.set_cookie("seen", "1", secure=True, samesite="None")
        return response

    # GET /widget -> 200, Set-Cookie: seen=1; Secure; Path=/; SameSite=None

Quiet on: The rule reports nothing with partitioned=True, which also sets Secure. It also reports
nothing if the linter can't work out the value of `secure`.

Related: RSP603, RSP903

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Shape
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, unpacked_in
from flake8_flask_response.edits import AddArgument, Before, Edit, Replace, keyword_of, safe, unsafe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_HTTPS = " (browsers then send the cookie only over HTTPS)"


class SamesiteNoneInsecure(Rule[Call]):
    listens = (Call,)
    no_fix = "None if secure comes from unpacked arguments."

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None or not cookie.effective("samesite").every(_is_none_text):
            return
        if not all(cookie.effective(n).every(_is_false) for n in ("secure", "partitioned")):
            return
        fault = "browsers reject a cookie that has SameSite=None without Secure"
        if cookie.method == "delete_cookie":
            fault = "browsers ignore a deletion that has SameSite=None without Secure"
        cure, fix = _cure(cookie)
        yield Finding(cookie.node("samesite"), f"{fault}; {cure}", fix)


def _cure(cookie: CookieCall) -> Cure:
    call = cookie.event.call
    if cookie.given("secure") is None:
        keyword = keyword_of(call, "samesite")
        added: Edit = AddArgument(call, "secure=True")
        if keyword is not None and keyword.value.lineno == call.lineno:
            added = Before(keyword, "secure=True, ")
        return f"add secure=True{_HTTPS}", safe("add secure=True", added)
    node = cookie.node("secure")
    if node is cookie.event.node:
        return f"in {unpacked_in(call)}, set secure to True", None
    named = keyword_of(call, "secure") is not None
    words = "write secure=True" if named else f"write True instead of {source(node)}, for secure"
    return f"{words}{_HTTPS}", unsafe("write secure=True", Replace(node, "True"))


def _is_none_text(shape: Shape) -> bool:
    return (
        isinstance(shape, Const)
        and isinstance(shape.value, str)
        and (shape.value.title() == "None")
    )


def _is_false(shape: Shape) -> bool:
    return isinstance(shape, Const) and not shape.value
