"""make_response() is called with a keyword such as status= or mimetype=

make_response() has no keywords. It takes what a view function may return, by position: first the
body, then the status code, then the headers. Keywords such as status= and mimetype= belong to
Response(). With make_response() they raise TypeError. To set a content type, set `mimetype` on the
response that make_response() returns. For text, Flask adds the charset to it.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("Not here", status=404)  # RSP401

    # GET /nowhere -> TypeError: make_response() got an unexpected keyword argument 'status'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(404)
    def not_found(error):
        return make_response("Not here", 404)

    # GET /nowhere -> 404, body: Not here

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        return make_response("a,b", mimetype="text/csv")  # RSP401

    # GET /table -> TypeError: make_response() got an unexpected keyword argument 'mimetype'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/table")
    def table():
        response = make_response("a,b")
        response.mimetype = "text/csv"
        return response

    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: The rule reports nothing for app.make_response(rv=...), because its one parameter has
that name. Functions of your own named make_response() are also left alone.

Related: RSP402, RSP405

Flask docs: API, flask.make_response
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.apps import is_plain_app
from flake8_flask_response.cures import Cure, Spell, code, instead_of, set_apart, written_arguments
from flake8_flask_response.edits import Edit, Fix, RenameKeyword, ReplaceFrom, safe
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, MISSPELLED_KEYWORDS
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_FUNCTION = "flask.make_response"
_METHOD = "flask.Flask.make_response"
_POSITIONS = ("response", "status", "headers")
_SETTINGS = ("mimetype", "content_type")
_HEADERS = frozenset({"dict", "list", "headers"})


class MakeResponseKeyword(Rule[Call]):
    listens = (Call,)
    no_fix = (
        "None if the arguments are unpacked, as in `**options`, or if a keyword has no meaning for"
        " a response."
    )

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee == _METHOD:
            if event.receiver is None or not event.receiver.every(is_plain_app):
                return
        elif event.callee != _FUNCTION:
            return
        known = CREATOR_SIGNATURES[event.callee].parameters
        wrong = [name for name in event.keywords if name not in known]
        if wrong:
            cure, fix = _cure(event, {_meant(name): name for name in wrong})
            yield Finding(event.node, f"make_response() has no keyword '{wrong[0]}'; {cure}", fix)


def _meant(keyword: str) -> str:
    """The parameter of Response() that a keyword means."""
    if keyword == "json":
        return "response"
    return MISSPELLED_KEYWORDS.get(("flask.Response", keyword), keyword)


def _cure(event: Call, meant: dict[str, str]) -> Cure:
    if not event.written_out:
        return _unpacked(event, meant)
    settings = [name for name in _SETTINGS if name in meant]
    foreign = meant.keys() - {*_POSITIONS, *_SETTINGS}
    if settings and not foreign:
        return set_apart(
            event.function,
            event.call,
            lambda spell: _made(event, meant, spell),
            lambda name, spell: [
                f"{name}.{setting} = {_given(event, meant[setting], spell)}" for setting in settings
            ],
            "set it on the response",
        )
    words = instead_of(event.function, event.call, _made(event, meant, code))
    if foreign:
        return f"leave it out and {words}", None
    if event.callee == _METHOD:
        return f"it takes one value, so {words}", _rewritten(event, meant)
    return words, _by_position(event, meant)


def _given(event: Call, keyword: str, spell: Spell) -> str:
    node = event.keyword_node(keyword)
    return "..." if node is None else spell(node)


def _arguments(event: Call, meant: dict[str, str], spell: Spell) -> list[str]:
    """Body, status and headers as they are written by position."""
    given = [spell(node) for node in event.call.args]
    for place, parameter in enumerate(_POSITIONS):
        if parameter not in meant or len(given) > place:
            continue
        if parameter == "headers" and len(given) == 1 and _are_headers(event, meant[parameter]):
            place = 1
        if len(given) < place:
            given += ['""', "200"][len(given) : place]
        given.append(_given(event, meant[parameter], spell))
    return given


def _are_headers(event: Call, keyword: str) -> bool:
    """Whether a value may come second, because Flask sees that it is not a status."""
    return event.keywords[keyword].every(lambda shape: kind_of(shape) in _HEADERS)


def _made(event: Call, meant: dict[str, str], spell: Spell) -> str:
    """The whole call as it should be written."""
    given = _arguments(event, meant, spell)
    listed = ", ".join(given)
    if event.callee == _METHOD and len(given) != 1:
        listed = f"({listed})" if given else '""'
    return f"{spell(event.call.func)}({listed})"


def _rewritten(event: Call, meant: dict[str, str]) -> Fix:
    items = written_arguments(event.call)
    listed = ", ".join(_arguments(event, meant, text_of))
    if len(items) > 1:
        listed = f"({listed})"
    return safe("give one value", ReplaceFrom(items[0], items[-1], listed))


def _by_position(event: Call, meant: dict[str, str]) -> Fix:
    """`status=404` becomes `404`, in its place where it is the next one."""
    keywords = event.call.keywords
    place = len(event.call.args)
    wanted = [_meant(str(one.arg)) for one in keywords]
    in_order = wanted == list(_POSITIONS[place : place + len(wanted)])
    in_order |= wanted == ["headers"] and place == 1 and _are_headers(event, meant["headers"])
    edits: list[Edit] = [RenameKeyword(one, "") for one in keywords]
    if not in_order:
        listed = ", ".join(_arguments(event, meant, text_of))
        items = written_arguments(event.call)
        edits = [ReplaceFrom(items[0], items[-1], listed)]
    return safe("pass the arguments by position", *edits)


def _unpacked(event: Call, meant: dict[str, str]) -> Cure:
    """The cure for `**options`, whose items are told one by one where that is all there is."""
    func = source(event.call.func)
    doubles = [one.value for one in event.call.keywords if one.arg is None]
    plain = not any(isinstance(one, ast.Starred) for one in event.call.args)
    parts = [name for name in _POSITIONS if name in meant]
    alone = len(doubles) == len(event.call.keywords) == 1 and len(parts) == len(meant)
    if plain and alone and len(event.call.args) + len(parts) <= len(_POSITIONS):
        options = source(doubles[0])
        given = [*map(code, event.call.args)]
        given += [f'{options}["{meant[name]}"]' for name in parts]
        return f"pass the arguments by position: {func}({', '.join(given)})", None
    return f"pass the arguments by position, without {', '.join(meant.values())}", None
