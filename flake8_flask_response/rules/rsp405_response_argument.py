"""Response() is called with an argument that it doesn't have, such as status_code=

Response() takes `response`, `status`, `headers`, `mimetype` and content_type. Names from other
libraries, such as status_code and `content`, raise TypeError. By position, the second argument is
for the status code, and the third one for headers. If you write headers in the second place, Flask
raises AttributeError. If you write a content type in the third place, Flask tries to read its
letters as headers and raises ValueError.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return Response("Not here", status_code=404)  # RSP405


    @app.get("/table")
    def table():
        return Response("a,b", 200, "text/csv")  # RSP405

    # GET /nowhere -> TypeError: Response.__init__() got an unexpected keyword...
    # GET /table -> ValueError: not enough values to unpack...

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return Response("Not here", status=404)


    @app.get("/table")
    def table():
        return Response("a,b", 200, mimetype="text/csv")

    # GET /nowhere -> 404, body: Not here
    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        return Response("<feed/>", {"X-Robots-Tag": "noindex"})  # RSP405

    # GET /feed -> AttributeError: 'dict' object has no attribute 'strip'

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/feed")
    def feed():
        return Response("<feed/>", headers={"X-Robots-Tag": "noindex"})

    # GET /feed -> 200, X-Robots-Tag: noindex, body: <feed/>

Quiet on: The rule reports nothing for subclasses of Response with an `__init__()` of their own,
because they can take other arguments.

Related: RSP401, RSP404, RSP406

Flask docs: API, Response Objects
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Value, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.tuples import no_headers
from flake8_flask_response.cures import Cure, code, instead_of, rewritten
from flake8_flask_response.cures.json_bodies import json_instead
from flake8_flask_response.cures.tuples import headers_of
from flake8_flask_response.edits import (
    RemoveArgument,
    RenameKeyword,
    Replace,
    keyword_of,
    safe,
    unsafe,
)
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_HEADERS = frozenset({"dict", "headers", "list"})
_CLIENT = frozenset({"requests.Response", "requests.models.Response"})


class ResponseArgument(Rule[Call]):
    listens = (Call,)
    hears_callers = True
    no_fix = (
        "None for the Response class of requests, and if the arguments are unpacked, as in"
        " `**options`."
    )

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee in _CLIENT and (event.args or event.keywords):
            yield Finding(
                event.node,
                "this is the Response class of requests, which holds the answer of another server"
                " and takes no arguments; import Flask's class instead: from flask import Response",
            )
        elif event.callee in RESPONSE_CLASSES:
            yield from _of_flask(event)


def _of_flask(event: Call) -> Iterator[Finding]:
    known = CREATOR_SIGNATURES["flask.Response"].parameters
    wrong = next((name for name in event.keywords if name not in known), None)
    if wrong is not None:
        cure, fix = _cure(event, wrong)
        yield Finding(event.node, f"Response() has no argument '{wrong}'; {cure}", fix)
        return
    headers = event.argument(2, "headers")
    if headers is not None and headers.every(lambda s: no_headers(s, event.states_at)):
        yield _no_headers(event)
        return
    status = event.argument(1, "status")
    if status is not None and status.every(lambda shape: kind_of(shape) in _HEADERS):
        yield _headers_as_status(event, status, taken=headers is not None)


def _cure(event: Call, wrong: str) -> Cure:
    keyword = keyword_of(event.call, wrong)
    meant = MISSPELLED_KEYWORDS.get(("flask.Response", wrong))
    if keyword is None:
        return (f"rename it to '{meant}'" if meant else "leave it out"), None
    if wrong == "json":
        return json_instead(event, keyword, keyword.value)
    taken = meant in event.keywords or (meant == "response" and event.args)
    if meant is None or taken:
        words = f"leave it out: {rewritten(event.call, code, {keyword: ''})}"
        return words, unsafe(f"leave out {wrong}", RemoveArgument(event.call, keyword))
    first = meant == "response" and event.call.keywords[0] is keyword
    written = code(keyword.value) if first else f"{meant}={code(keyword.value)}"
    words = instead_of(event.function, event.call, rewritten(event.call, code, {keyword: written}))
    return words, safe(f"write {meant}=", RenameKeyword(keyword, "" if first else meant))


def _headers_as_status(event: Call, status: Value, *, taken: bool) -> Finding:
    """Headers that stand in the place of the status; `taken` says that there are others."""
    node = event.argument_node(1, "status") if event.written_out else None
    subject = quoted(node) if node is not None else "'...'"
    subject = "the second argument" if subject == "'...'" else subject
    fault = f"{subject} is {described(status, node)}, but Response() expects the status there"
    if node is None:
        return Finding(event.node, f"{fault}; pass headers by name: headers=...")
    keyword = next((one for one in event.call.keywords if one.value is node), None)
    if taken or (keyword is None and len(event.call.args) > 2):
        cure = "write a status code there, such as 200, and give the headers by name"
        return Finding(event.node, f"{fault}; {cure}")
    call = rewritten(event.call, code, {keyword or node: f"headers={code(node)}"})
    fix = Replace(node, f"headers={text_of(node)}")
    words = instead_of(event.function, event.call, call)
    rename = RenameKeyword(keyword, "headers") if keyword is not None else fix
    return Finding(event.node, f"{fault}; {words}", safe("write headers=", rename))


def _no_headers(event: Call) -> Finding:
    headers = event.argument(2, "headers")
    assert headers is not None
    node = event.argument_node(2, "headers") if event.written_out else None
    subject = "the third argument" if node is None else quoted(node)
    fault = f"{subject} is {described(headers, node)}, but Response() expects headers there"
    if node is None:
        return Finding(event.node, f"{fault}; pass a content type as mimetype, by name")
    text = headers.constant
    new, told = headers_of(headers, node)
    title = "write a dict of headers"
    if not told:
        return Finding(event.node, f"{fault}; leave it out, or write a dict of headers")
    name = "headers"
    if "Content-Type" in told and not (isinstance(text, str) and ":" in text):
        name, new, told, title = "mimetype", text_of(node), code(node), "write mimetype="
    keyword = next((one for one in event.call.keywords if one.value is node), None)
    place = keyword or node
    call = rewritten(event.call, code, {place: f"{name}={told}"})
    words = instead_of(event.function, event.call, call)
    if name in event.keywords and (keyword is None or name != "headers"):
        return Finding(event.node, f"{fault}; leave out {source(node)}, {name} is given already")
    fix = safe(title, Replace(node, f"{name}={new}" if keyword is None else new))
    if keyword is not None and name != "headers":
        fix = safe(title, RenameKeyword(keyword, name))
    return Finding(event.node, f"{fault}; {words}", fix)
