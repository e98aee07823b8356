"""send_file() called with something that it cannot send.

send_file() sends a file's bytes, and takes the type from the file's name. A buffer in memory has
no name: say what it is with mimetype= or download_name=. A buffer that was just written stands at
its end, and nothing is left to send: go back with seek(0). StringIO holds text and is refused.
attachment_filename= went away with Flask 2.2.

Wrong::

    from io import BytesIO, StringIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/unnamed")
    def unnamed():
        return send_file(BytesIO(b"a,b"))  # RSP411


    @app.get("/unwound")
    def unwound():
        buffer = BytesIO()
        buffer.write(b"a,b")
        return send_file(buffer, mimetype="text/csv")  # RSP411


    @app.get("/text")
    def text():
        return send_file(StringIO("a,b"), mimetype="text/csv")  # RSP411


    @app.get("/old")
    def old():
        return send_file(BytesIO(b"a,b"), attachment_filename="a.csv")  # RSP411

    # GET /unnamed -> TypeError: Unable to detect the MIME type because a file name is not...
    # GET /unwound -> 200, Content-Length: 3, body: ...
    # GET /text -> ValueError: Files must be opened in binary mode or use BytesIO.
    # GET /old -> TypeError: send_file() got an unexpected keyword argument... [Flask >= 2.2]

Right::

    from io import BytesIO, StringIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/named")
    def named():
        return send_file(BytesIO(b"a,b"), mimetype="text/csv")


    @app.get("/rewound")
    def rewound():
        buffer = BytesIO()
        buffer.write(b"a,b")
        buffer.seek(0)
        return send_file(buffer, mimetype="text/csv")


    @app.get("/encoded")
    def encoded():
        text = StringIO("a,b")
        return send_file(BytesIO(text.getvalue().encode()), mimetype="text/csv")


    @app.get("/new")
    def new():
        return send_file(BytesIO(b"a,b"), download_name="a.csv")

    # GET /named -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
    # GET /rewound -> 200, body: a,b
    # GET /encoded -> 200, body: a,b
    # GET /new -> 200, body: a,b

Quiet on: paths, buffers that other code holds, and an old name beside its new one in one function,
which serves old and new Flask.

Related: RSP405

Flask docs: API, flask.send_file
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import BufferState
from flake8_flask_response.analysis.domain.values import (
    Instance,
    Ref,
    Shape,
    Value,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call, ModuleDone
from flake8_flask_response.edits import RenameKeyword, keyword_of, safe
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, REPLACED_BY
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_SEND_FILE = "flask.send_file"
_DIRECTORY = "flask.send_from_directory"
_NAMELESS = frozenset({"io.BytesIO", "io.IOBase"})


class SendFileArgument(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        calls = [call for call in event.calls if call.callee in (_SEND_FILE, _DIRECTORY)]
        used = {(id(call.function), name) for call in calls for name in call.keywords}
        for call in calls:
            wrong = _wrong_keyword(call)
            if wrong is not None:
                if (id(call.function), _meant(call, wrong)) not in used:
                    yield _renamed(call, wrong)
            elif call.callee == _SEND_FILE:
                yield from _judged(call)


def _wrong_keyword(call: Call) -> str | None:
    known = {*CREATOR_SIGNATURES[_SEND_FILE].parameters, "max_age"}
    known |= set(CREATOR_SIGNATURES[call.callee].parameters)
    return next((name for name in call.keywords if name not in known), None)


def _meant(call: Call, wrong: str) -> str | None:
    return REPLACED_BY.get((call.callee, wrong)) or REPLACED_BY.get((_SEND_FILE, wrong))


def _renamed(call: Call, wrong: str) -> Finding:
    name = call.callee.rpartition(".")[2]
    meant = _meant(call, wrong)
    node = call.keyword_node(wrong)
    value = "..." if node is None else source(node)
    if meant is None:
        return Finding(call.node, f"{name}() has no argument '{wrong}'; leave it out")
    keyword = keyword_of(call.call, wrong)
    fix = None
    if keyword is not None and meant not in call.keywords:
        fix = safe(f"write {meant}=", RenameKeyword(keyword, meant))
    fault = f"{name}() has no argument '{wrong}' since Flask 2.2"
    return Finding(call.node, f"{fault}; write {meant}={value}", fix)


def _judged(call: Call) -> Iterator[Finding]:
    file = call.argument(0, "path_or_file")
    if file is None or call.double_starred or call.starred:
        return
    node = call.argument_node(0, "path_or_file") if call.written_out else None
    name = "the file" if node is None else source(node)
    if file.every(lambda s: kind_of(s) == "io.StringIO"):
        yield Finding(
            call.node,
            f"'{name}' holds text, and send_file() sends bytes; "
            f"write send_file(io.BytesIO({name}.getvalue().encode()), ...)",
        )
    elif file.every(lambda s: kind_of(s) == "bytes"):
        yield Finding(
            call.node,
            f"'{name}' is bytes, and send_file() takes a path or a file; "
            f"write send_file(io.BytesIO({name}), ...)",
        )
    elif file.every(_is_open_for_text):
        yield Finding(
            call.node,
            f"'{name}' is open for text, and send_file() sends bytes; open it in binary mode:"
            ' open(path, "rb")',
        )
    elif file.every(lambda s: kind_of(s) in _NAMELESS):
        yield from _buffer(call, file, name)


def _buffer(call: Call, file: Value, name: str) -> Iterator[Finding]:
    if _is_missing(call, 3, "download_name"):
        if _is_missing(call, 1, "mimetype"):
            yield Finding(
                call.node,
                f"'{name}' has no file name, so send_file() cannot tell its type; "
                'add mimetype="..." or download_name="..."',
            )
            return
        attached = call.argument(2, "as_attachment")
        if attached is not None and attached.constant is True:
            yield Finding(
                call.node,
                f"'{name}' has no file name to offer for the download; add download_name=\"...\"",
            )
            return
    if file.every(lambda s: _is_at_end(s, call)):
        yield Finding(
            call.node,
            f"'{name}' was written and stands at its end, so nothing is sent; "
            f"go back first: {name}.seek(0)",
        )


def _is_open_for_text(shape: Shape) -> bool:
    """Whether it is `open(path)` or `open(path, mode)` with a mode without "b"."""
    made = shape.origin
    opened = isinstance(shape, Instance) and shape.source == "builtins.open"
    if not opened or not isinstance(made, ast.Call):
        return False
    if any(isinstance(a, ast.Starred) for a in made.args) or any(not k.arg for k in made.keywords):
        return False
    given = next((k.value for k in made.keywords if k.arg == "mode"), None)
    mode = made.args[1] if len(made.args) > 1 else given
    if mode is None:
        return True
    text = mode.value if isinstance(mode, ast.Constant) else None
    return isinstance(text, str) and "b" not in text


def _is_missing(call: Call, position: int, name: str) -> bool:
    given = call.argument(position, name)
    return given is None or given.every(is_none)


def _is_at_end(shape: Shape, call: Call) -> bool:
    if not isinstance(shape, Ref):
        return False
    found = [s for s in call.states_at(shape.site) if isinstance(s, BufferState)]
    written = [s for s in found if s.position != "empty"]
    return bool(written) and all(s.position == "end" and not s.shared for s in written)
