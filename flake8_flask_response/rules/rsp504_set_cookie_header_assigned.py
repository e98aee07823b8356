"""A Set-Cookie header that replaces the cookies set before.

Each cookie travels in a Set-Cookie header of its own, so a response may have many of them.
headers["Set-Cookie"] = ... puts one in the place of all: the cookies set before are gone, the
login too. set_cookie() adds one and takes care of the quoting.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.set_cookie("sid", "abc")
        response.headers["Set-Cookie"] = "theme=dark"  # RSP504
        return response

    # GET /login -> 200, Set-Cookie: theme=dark

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.set_cookie("sid", "abc", secure=True, httponly=True, samesite="Lax")
        response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
        return response

    # GET /login -> 200, Set-Cookie: sid=abc..., Set-Cookie: theme=dark...

Quiet on: one Set-Cookie header on a response that has no cookie yet, and headers.add().

Related: RSP501, RSP507

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.events.model import Call, ItemUse
from flake8_flask_response.analysis.queries.headers import HeaderWrite, header_writes
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, owner_of_headers

_REPLACING: Final = frozenset({"[]", "set", "update"})
_HEADER: Final = "set-cookie"


class SetCookieHeaderAssigned(Rule[ItemUse | Call]):
    listens = (ItemUse, Call)

    def check(self, event: ItemUse | Call) -> Iterator[Finding]:
        for write in header_writes(event):
            if not write.names(_HEADER) or write.how not in _REPLACING:
                continue
            earlier = next(filter(None, (_earlier(s, write) for s in write.states)), None)
            if earlier is None:
                continue
            if earlier.node is event.node:
                lost = "the Set-Cookie header of the round before"
            else:
                name = f" '{earlier.name}'" if earlier.kind == "cookie" and earlier.name else ""
                lost = f"the cookie{name} from {line(earlier.node)}"
            yield Finding(
                event.node,
                f"this replaces {lost}; add a cookie instead:"
                f" {owner_of_headers(event.node)}.set_cookie(name, value)",
            )


def _earlier(state: ResponseState, write: HeaderWrite) -> Change | None:
    """The last cookie that the header replaces, None where there certainly may be none."""
    found: Change | None = None
    for change in state.changes:
        is_header = change.kind == "header" and change.name.lower() in (_HEADER, "")
        if is_header and (change.deletes or not change.name):
            found = None
        elif is_header or change.kind == "cookie":
            sure = id(change.node) not in state.maybe or change.node is write.node
            found = change if sure else found
    return found
