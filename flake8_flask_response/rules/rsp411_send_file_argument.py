"""send_file() gets text, a buffer without a type, or a removed argument

send_file() sends the bytes of a file, and takes the type from the file name. A BytesIO has no file
name, so pass `mimetype=` or `download_name=`. StringIO holds text, which send_file() doesn't take.
After you write to a buffer, it is at its end: Flask promises its bytes in the Content-Length and
sends none, so go back with seek(0). Flask 2.2 renamed `attachment_filename=` to `download_name=`.

Wrong::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        return send_file(BytesIO(b"a,b"))  # RSP411

    # GET /table -> TypeError: Unable to detect the MIME type because a file name is not...

Right::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        return send_file(BytesIO(b"a,b"), mimetype="text/csv")

    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Wrong::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        buffer = BytesIO()
        buffer.write(b"a,b")
        return send_file(buffer, mimetype="text/csv")  # RSP411

    # GET /table -> 200, Content-Length: 3, body: ...

Right::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        buffer = BytesIO()
        buffer.write(b"a,b")
        buffer.seek(0)
        return send_file(buffer, mimetype="text/csv")

    # GET /table -> 200, Content-Length: 3, body: a,b

Wrong::

    import csv
    from io import StringIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        text = StringIO()
        csv.writer(text).writerow(["a", "b"])
        return send_file(text, mimetype="text/csv")  # RSP411

    # GET /table -> ValueError: Files must be opened in binary mode or use BytesIO.

Right::

    import csv
    from io import BytesIO, StringIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        text = StringIO()
        csv.writer(text).writerow(["a", "b"])
        return send_file(BytesIO(text.getvalue().encode()), mimetype="text/csv")

    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Wrong::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        return send_file(BytesIO(b"a,b"), attachment_filename="a.csv")  # RSP411

    # GET /table -> TypeError: send_file() got an unexpected keyword... [Flask >= 2.2]

Right::

    from io import BytesIO

    from flask import Flask, send_file

    app = Flask(__name__)


    @app.get("/table")
    def table_csv():
        return send_file(BytesIO(b"a,b"), download_name="a.csv")

    # GET /table -> 200, Content-Type: text/csv; charset=utf-8, body: a,b

Quiet on: The rule reports nothing for paths, because the linter doesn't look at your files. Buffers
that other code also holds are left alone. So is an old name beside the new one in one function,
which supports old and new versions of Flask.

Related: RSP405

Flask docs: API, flask.send_file
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

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
from flake8_flask_response.cures import (
    Cure,
    Spell,
    above,
    code,
    in_this_file,
    instead_of,
    rewritten,
    then,
)
from flake8_flask_response.edits import (
    AddArgument,
    AddBefore,
    Edit,
    Fix,
    RemoveArgument,
    RenameKeyword,
    Replace,
    keyword_of,
    safe,
    unsafe,
)
from flake8_flask_response.knowledge.buffers import OPENERS, Opener
from flake8_flask_response.knowledge.signatures import CREATOR_SIGNATURES, REPLACED_BY
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source, variable

_SEND_FILE = "flask.send_file"
_DIRECTORY = "flask.send_from_directory"
_TYPES: Mapping[str, str] = {
    "csv": "text/csv",
    "gif": "image/gif",
    "ics": "text/calendar",
    "jpg": "image/jpeg",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
"""Ending of a file name -> its type."""
_TEXT_ONLY = ("encoding", "errors", "newline")
_NAMELESS = frozenset({"io.BytesIO", "io.IOBase"})


class SendFileArgument(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None if the arguments are unpacked, as in `**options`."

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
    keyword = keyword_of(call.call, wrong)
    if meant is None:
        fault = f"{name}() has no argument '{wrong}'"
        if keyword is None:
            return Finding(call.node, f"{fault}; leave it out")
        words = _instead(call, {keyword: ""})
        fix = unsafe(f"leave out {wrong}", RemoveArgument(call.call, keyword))
        return Finding(call.node, f"{fault}; leave it out, {words}", fix)
    fault = f"{name}() has no argument '{wrong}' since Flask 2.2"
    if keyword is None:
        return Finding(call.node, f"{fault}; rename it to '{meant}'")
    fix = safe(f"write {meant}=", RenameKeyword(keyword, meant))
    words = _instead(call, {keyword: f"{meant}={code(keyword.value)}"})
    return Finding(call.node, f"{fault}; {words}", fix if meant not in call.keywords else None)


def _instead(call: Call, changed: Mapping[ast.expr | ast.keyword, str], added: str = "") -> str:
    """The call to write, with changed arguments and one more."""
    written = rewritten(call.call, code, changed)
    if added:
        written = f"{written.removesuffix(')')}, {added})"
    return instead_of(call.function, call.call, written)


def _judged(call: Call) -> Iterator[Finding]:
    file = call.argument(0, "path_or_file")
    if file is None or call.double_starred or call.starred:
        return
    node = call.argument_node(0, "path_or_file") if call.written_out else None
    name = "the file" if node is None else f"'{source(node)}'"
    if file.every(lambda s: kind_of(s) == "io.StringIO"):
        fault = f"{name} holds text, but send_file() sends bytes"
        yield _found(call, fault, _as_bytes(call, node, lambda text: f"{text}.getvalue().encode()"))
    elif file.every(lambda s: kind_of(s) == "bytes"):
        fault = f"{name} is bytes, but send_file() takes a path or a file"
        yield _found(call, fault, _as_bytes(call, node, lambda text: text))
    elif file.every(_is_open_for_text):
        fault = f"{name} is open for text, but send_file() sends bytes"
        yield _found(call, fault, _in_binary_mode(call, file, node))
    elif file.every(lambda s: kind_of(s) in _NAMELESS):
        yield from _buffer(call, file, name, node)


def _found(call: Call, fault: str, cure: Cure) -> Finding:
    return Finding(call.node, f"{fault}; {cure[0]}", cure[1])


def _argument(call: Call, node: ast.expr) -> ast.expr | ast.keyword:
    return next((one for one in call.call.keywords if one.value is node), node)


def _named(argument: ast.expr | ast.keyword, text: str) -> str:
    return f"{argument.arg}={text}" if isinstance(argument, ast.keyword) else text


def _as_bytes(call: Call, node: ast.expr | None, form: Callable[[str], str]) -> Cure:
    """The content as a BytesIO, with a type if there is none."""
    if node is None:
        return "make a BytesIO of the bytes", None

    def made(spell: Spell, *, tight: bool = False) -> str:
        text = text_of(node, tight=True) if tight else spell(node)
        return f"{imported('io.BytesIO')}({form(text)})"

    argument = _argument(call, node)
    added = _missing(call)
    edits: list[Edit] = [Replace(node, made(text_of, tight=True))]
    if added:
        edits.append(AddArgument(call.call, added))
    words = _instead(call, {argument: _named(argument, made(code))}, added)
    return words, _with_choice(added, "send the bytes", *edits)


def _with_choice(added: str, title: str, *edits: Edit) -> Fix:
    """A fix that is unsafe where a type or a name was chosen."""
    return unsafe(f"{title}, with {added}", *edits) if added else safe(title, *edits)


def _missing(call: Call) -> str:
    """The argument that a file without a name needs: a type, or a name for a download."""
    if not _is_missing(call, 3, "download_name"):
        return ""
    ending = _ending(call)
    if _is_attached(call):
        return f'download_name="file.{ending or "bin"}"'
    if _is_missing(call, 1, "mimetype"):
        return f'mimetype="{_TYPES.get(ending, "application/octet-stream")}"'
    return ""


def _is_attached(call: Call) -> bool:
    attached = call.argument(2, "as_attachment")
    return attached is not None and attached.constant is True


def _ending(call: Call) -> str:
    """The ending that a name in the code tells: "csv" for `csv_file`, or a type "text/csv"."""
    given = call.argument(1, "mimetype")
    kind = given.constant if given is not None else None
    by_type = next((ending for ending, one in _TYPES.items() if one == kind), "")
    if by_type:
        return by_type
    node = call.argument_node(0, "path_or_file")
    words = [
        variable(node) if node is not None else "",
        call.function.name if call.function else "",
    ]
    return next((ending for ending in _TYPES for word in words if ending in word.lower()), "")


def _in_binary_mode(call: Call, file: Value, node: ast.expr | None) -> Cure:
    """The call of open() with the mode "rb"."""
    shape = file.shapes[0]
    made = shape.origin
    assert isinstance(shape, Instance)
    assert isinstance(made, ast.Call)
    opener = OPENERS[shape.source]
    given = keyword_of(made, "mode")
    mode = _mode_of(made, opener)
    gone = [one for one in made.keywords if one.arg in _TEXT_ONLY]
    spelled = code(made.func).rpartition(".")[2] == shape.source.rpartition(".")[2]
    if not spelled or len(made.args) > opener.position + 1:
        return 'open it with the mode "rb"', None
    binary = f'"{_binary(mode)}"'
    place: ast.expr | ast.keyword | None = given or mode
    changed: dict[ast.expr | ast.keyword, str] = dict.fromkeys(gone, "")
    written = rewritten(made, code, changed)
    edits: list[Edit] = [RemoveArgument(made, one) for one in gone]
    if place is None:
        written = f"{written.removesuffix(')')}, {binary})".replace("(, ", "(")
        edits = [AddArgument(made, binary)] if not gone else []
    else:
        new = f"mode={binary}" if given is not None else binary
        written = rewritten(made, code, {**changed, place: new})
        assert mode is not None
        edits.append(Replace(mode, binary))
    words = f"open it in binary mode: {written}"
    if not edits or len(gone) > 1 or not in_this_file(made):
        return words, None
    title = "open it in binary mode"
    return words, safe(title, *edits) if made is node else unsafe(title, *edits)


def _binary(mode: ast.expr | None) -> str:
    """The binary mode for a text mode: "rb" for "r", "w+b" for "w+"."""
    text = mode.value if isinstance(mode, ast.Constant) else "r"
    return f"{str(text).replace('t', '')}b"


def _buffer(call: Call, file: Value, name: str, node: ast.expr | None) -> Iterator[Finding]:
    added = _missing(call)
    if added:
        fault = f"{name} has no file name, so send_file() can't work out its type"
        if not _is_missing(call, 1, "mimetype"):
            fault = f"{name} has no file name for the download"
        words = _instead(call, {}, added)
        fix = unsafe(f"add {added}", AddArgument(call.call, added)) if node is not None else None
        yield Finding(call.node, f"{fault}; {words}", fix)
    elif file.every(lambda s: _is_at_end(s, call)):
        fault = f"{name} is at its end after writing, so send_file() sends nothing"
        yield _found(call, fault, _rewound(call, node))


def _rewound(call: Call, node: ast.expr | None) -> Cure:
    if node is None:
        return "go back first with seek(0)", None
    if variable(node):
        line = f"{variable(node)}.seek(0)"
        return above(line), safe("go back to the start", AddBefore(node, line))
    name = new_name("file")
    argument = _argument(call, node)
    words = then(
        f"{name} = {code(node)}",
        f"{name}.seek(0)",
        _instead(call, {argument: _named(argument, name)}).removeprefix("write: "),
    )
    lines = f"{name} = {text_of(node)}\n{name}.seek(0)"
    fix = safe("go back to the start", AddBefore(node, lines), Replace(node, name))
    return f"write: {words}", fix


def _is_open_for_text(shape: Shape) -> bool:
    """Whether it is `open(path)` or the like, or that with a mode without "b"."""
    made = shape.origin
    opener = OPENERS.get(shape.source) if isinstance(shape, Instance) else None
    if opener is None or not isinstance(made, ast.Call):
        return False
    if any(isinstance(a, ast.Starred) for a in made.args) or any(not k.arg for k in made.keywords):
        return False
    mode = _mode_of(made, opener)
    if mode is not None and not isinstance(mode, ast.Constant):
        return False
    text = opener.default if mode is None else mode.value
    return isinstance(text, str) and "b" not in text


def _mode_of(made: ast.Call, opener: Opener) -> ast.expr | None:
    given = next((one.value for one in made.keywords if one.arg == "mode"), None)
    return made.args[opener.position] if len(made.args) > opener.position else given


def _is_missing(call: Call, position: int, name: str) -> bool:
    given = call.argument(position, name)
    return given is None or given.every(is_none)


def _is_at_end(shape: Shape, call: Call) -> bool:
    if not isinstance(shape, Ref):
        return False
    found = [s for s in call.states_at(shape.site) if isinstance(s, BufferState)]
    written = [s for s in found if s.position != "empty"]
    return bool(written) and all(s.position == "end" and not s.shared for s in written)
