"""make_response() or jsonify() is called while the module is imported

make_response() and jsonify() ask the active app how to make a response. While Python imports your
module, no app is active, and Flask raises RuntimeError. Keep the body and the status code in the
constant instead. Flask then makes a new response from them for each request.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)
    NOT_FOUND = make_response("Not here", 404)  # RSP413


    @app.errorhandler(404)
    def not_found(error):
        return NOT_FOUND

    # IMPORT -> RuntimeError: Working outside of application context...

Right::

    from flask import Flask

    app = Flask(__name__)
    NOT_FOUND = ("Not here", 404)


    @app.errorhandler(404)
    def not_found(error):
        return NOT_FOUND

    # GET /nowhere -> 404, body: Not here

Quiet on: The rule reports nothing for calls in a `with` block, because an app can be active there.
The same holds after `if __name__ == "__main__"`. A call in a function is only reported if the
module calls that function while it is imported. The method app.make_response() is also left alone,
because it knows its app.

Related: RSP213

Flask docs: The Application Context
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Call, CalledAtImport
from flake8_flask_response.cures import Cure, Spell, code
from flake8_flask_response.edits import Replace, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line

_MOST = 3


class OutsideAppContext(Rule[Call | CalledAtImport]):
    listens = (Call, CalledAtImport)
    only_in = "code that runs while the module is imported"
    no_fix = "None if a function of yours makes the response, and for unpacked arguments or none."

    def check(self, event: Call | CalledAtImport) -> Iterator[Finding]:
        if isinstance(event, CalledAtImport):
            name = event.needs.callee.rpartition(".")[2]
            fault = f"'{event.called.name}' runs {name}() {on_line(event.needs.node)}"
            yield Finding(
                event.node,
                f"{fault}, which needs an active app, and there is none while the module is"
                f" imported; call {event.called.name}() in the view function",
            )
        elif event.at_import:
            name = event.callee.rpartition(".")[2]
            cure, fix = _cure(event)
            yield Finding(
                event.node,
                f"{name}() needs an active app, and there is none while the module is imported;"
                f" {cure}",
                fix,
            )


def _cure(event: Call) -> Cure:
    call = event.call
    if not event.written_out or not (call.args or call.keywords) or len(call.args) > _MOST:
        return "call it in the view function", None
    words = f"keep the content instead of a response: {_content(call, code)}"
    return words, unsafe("keep the content instead", Replace(call, _content(call, text_of)))


def _content(node: ast.expr, spell: Spell) -> str:
    """What Flask makes the same response of: the arguments of make_response(), jsonify()'s data."""
    if not isinstance(node, ast.Call):
        return spell(node)
    name = code(node.func).rpartition(".")[2]
    if name == "jsonify" and node.keywords and not node.args:
        pairs = (
            f'"{one.arg}": {spell(one.value)}' if one.arg else f"**{spell(one.value)}"
            for one in node.keywords
        )
        return f"{{{', '.join(pairs)}}}"
    if name not in ("jsonify", "make_response") or node.keywords:
        return spell(node)
    parts = [_content(one, spell) for one in node.args]
    if len(parts) == 1:
        return parts[0]
    return f"[{', '.join(parts)}]" if name == "jsonify" else f"({', '.join(parts)})"
