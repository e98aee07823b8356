"""Run a small Flask app on all inputs of its branches and say what happened each time.

A view decides by `request.args`: whichever key it asks for is an input. The oracle answers
"absent" first, then goes through all other answers, so that every path is taken that some request
can take. Names of keys say what they may be: `q...` is absent or "1", `n...` absent, a number
or no number, `l...` a list of none, one or two.

While the app runs, each change of a response by a line of the app is noted: what was set, on
which response, on which line. At the end it is held against what was sent.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import re
import sys
import types
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import urlencode

from flask import Flask, Request
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.exceptions import HTTPException
from werkzeug.sansio.response import Response as SansResponse
from werkzeug.test import EnvironBuilder, run_wsgi_app
from werkzeug.wrappers import Response

from .modules import dotted, modules_of

FILENAME = "<differential>"
MAX_REQUESTS = 96
_PARAMETERS = re.compile(r"<(int:)?\w+>")
MAX_STEPS = 2_000
INPUTS: dict[str, tuple[Sequence[str], ...]] = {
    "q": ((), ("1",)),
    "n": ((), ("2",), ("x",)),
    "l": ((), ("1",), ("1", "2")),
}


class EndlessError(BaseException):
    """An app's function runs for too long; the grammar writes none such."""


@dataclass(frozen=True)
class Change:
    """A header, cookie or status that a line of the app set; `response` tells responses apart."""

    line: int
    response: int
    kind: str
    name: str
    value: str


@dataclass(frozen=True)
class Raised:
    """An exception that passed through a line of the app; `origin` if it began there."""

    line: int
    text: str
    origin: bool


@dataclass
class Answer:
    """What one request did and got. `error` is what left the app or went to an error handler.

    `again` are lines that ran more than once; `read` are the responses whose content a line of the
    app has asked for.
    """

    request: str
    lines: set[int] = field(default_factory=set)
    again: set[int] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    changes: list[Change] = field(default_factory=list)
    created: dict[int, int] = field(default_factory=dict)
    read: set[int] = field(default_factory=set)
    raised: list[Raised] = field(default_factory=list)
    error: str = ""
    error_line: int = 0
    handled: list[str] = field(default_factory=list)
    excused: bool = False
    status: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    sent: int = 0
    body_before: bytes | None = None
    steps: int = 0
    delivered: set[int] = field(default_factory=set)

    @property
    def code(self) -> int:
        """The status as a number, -1 where an exception left the app."""
        return int(self.status.split(" ", 1)[0]) if self.status else -1

    def __str__(self) -> str:
        what = self.error or ", ".join([self.status, *(f"{a}: {b}" for a, b in self.headers)])
        return f"{self.request} -> {what} | {self.body[:40]!r} lines {sorted(self.lines)}"


@dataclass
class Observed:
    """All answers of an app; `complete` unless there were more inputs than `MAX_REQUESTS`."""

    answers: list[Answer]
    complete: bool = True
    import_error: str = ""


class _Recorder:
    """Notes what the app's own lines do while one request runs."""

    def __init__(self) -> None:
        self.answer = Answer("")
        self.depth = 0
        self.kept: list[Any] = []
        self.owners: dict[int, int] = {}

    def app_line(self) -> int:
        """The line of the app that called werkzeug or Flask without Flask's dispatch between."""
        frame: types.FrameType | None = sys._getframe(2)
        while frame is not None:
            if frame.f_code.co_filename == FILENAME:
                return frame.f_lineno
            if frame.f_code.co_name in {"finalize_request", "full_dispatch_request", "wsgi_app"}:
                return 0
            frame = frame.f_back
        return 0

    def note(self, response: int, kind: str, name: str, given: Any) -> None:
        line = self.app_line()
        if line:
            self.answer.changes.append(Change(line, response, kind, name, str(given)))

    def owner(self, headers: Headers) -> int:
        return self.owners.get(id(headers), 0)


_RECORDER = _Recorder()


def _keyed(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The (name, value) pairs that a call of a Headers method sets."""
    given = args[0] if args else None
    if isinstance(given, str):
        yield given, args[1] if len(args) > 1 else kwargs.get("value")
        return
    if given is not None:
        pairs = given.items() if hasattr(given, "items") else given
        yield from ((name, content) for name, content in pairs)
    for name, content in kwargs.items():
        yield name.replace("_", "-"), content


def _wrap_headers(method: str) -> Callable[..., Any]:
    original = getattr(Headers, method)

    def wrapper(self: Headers, *args: Any, **kwargs: Any) -> Any:
        _RECORDER.depth += 1
        try:
            result = original(self, *args, **kwargs)
        finally:
            _RECORDER.depth -= 1
        if not _RECORDER.depth and id(self) in _RECORDER.owners:
            removes = method in {"remove", "pop", "__delitem__", "clear"}
            pairs = [(a, None) for a in args[:1]] if removes else list(_keyed(args, kwargs))
            for name, content in pairs or [("*", None)]:
                kind = "removed" if removes else "header"
                _RECORDER.note(_RECORDER.owner(self), kind, str(name), content)
        return result

    return wrapper


def _wrap_cookie(method: str) -> Callable[..., Any]:
    original = getattr(SansResponse, method)

    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        _RECORDER.depth += 1
        try:
            result = original(self, *args, **kwargs)
        finally:
            _RECORDER.depth -= 1
        if not _RECORDER.depth:
            name = args[0] if args else kwargs.get("key", "")
            _RECORDER.note(id(self), "cookie", str(name), args[1] if len(args) > 1 else "")
        return result

    return wrapper


def _wrap_status(name: str) -> property:
    original: property = getattr(SansResponse, name)

    def setter(self: Any, given: Any) -> None:
        _RECORDER.depth += 1
        try:
            original.__set__(self, given)
        finally:
            _RECORDER.depth -= 1
        if not _RECORDER.depth:
            _RECORDER.note(id(self), "status", name, self.status)

    return property(original.fget, setter)


def _wrap_init() -> Callable[..., None]:
    original = SansResponse.__init__

    def wrapper(self: Any, *args: Any, **kwargs: Any) -> None:
        _RECORDER.depth += 1
        try:
            original(self, *args, **kwargs)
        finally:
            _RECORDER.depth -= 1
        _RECORDER.kept.append(self)
        _RECORDER.owners[id(self.headers)] = id(self)
        line = _RECORDER.app_line()
        if line:
            _RECORDER.answer.created[id(self)] = line
            if kwargs.get("status") is not None:
                _RECORDER.note(id(self), "created status", "status", self.status)

    return wrapper


def _wrap_reading() -> Callable[..., Any]:
    original = Response.get_data

    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        if _RECORDER.app_line():
            _RECORDER.answer.read.add(id(self))
        return original(self, *args, **kwargs)

    return wrapper


_HEADER_METHODS = (
    "__setitem__",
    "set",
    "add",
    "extend",
    "update",
    "setdefault",
    "setlist",
    "remove",
    "pop",
    "__delitem__",
    "clear",
)


@contextlib.contextmanager
def _instrumented() -> Iterator[None]:
    """While it lasts, responses say what is done to them, and Flask says what it sends."""
    patches: list[tuple[type, str, Any]] = [
        *((Headers, name, _wrap_headers(name)) for name in _HEADER_METHODS),
        *((SansResponse, name, _wrap_cookie(name)) for name in ("set_cookie", "delete_cookie")),
        *((SansResponse, name, _wrap_status(name)) for name in ("status", "status_code")),
        (SansResponse, "__init__", _wrap_init()),
        (Response, "get_data", _wrap_reading()),
        (Response, "data", property(_wrap_reading(), Response.set_data)),
        (Flask, "process_response", _wrap_process()),
        (Flask, "handle_user_exception", _wrap_handling()),
        *((api, "handle_error", _wrap_error(api)) for api in _apis()),
    ]
    before = [(owner, name, owner.__dict__[name]) for owner, name, _ in patches]
    for owner, name, replacement in patches:
        setattr(owner, name, replacement)
    try:
        yield
    finally:
        for owner, name, original in before:
            setattr(owner, name, original)


def _wrap_process() -> Callable[..., Any]:
    original = Flask.process_response

    def wrapper(self: Flask, response: Any) -> Any:
        result = original(self, response)
        _RECORDER.answer.sent = id(result)
        if not getattr(result, "direct_passthrough", True):
            with contextlib.suppress(Exception):
                _RECORDER.answer.body_before = result.get_data()
        return result

    return wrapper


def _wrap_handling() -> Callable[..., Any]:
    original = Flask.handle_user_exception

    def wrapper(self: Flask, error: Exception) -> Any:
        answer = _RECORDER.answer
        answer.excused = True
        if not isinstance(error, HTTPException) and not _deliberate(error):
            _keep_error(answer, error)
        answer.handled.append(type(error).__name__)
        return original(self, error)

    return wrapper


def _apis() -> Iterator[type]:
    """The classes of the installed extensions that answer errors of their own resources."""
    for name in ("flask_restful", "flask_restx"):
        with contextlib.suppress(ImportError):
            yield importlib.import_module(name).Api


def _wrap_error(api: type) -> Callable[..., Any]:
    original = api.handle_error  # type: ignore[attr-defined]

    def wrapper(self: Any, error: Exception) -> Any:
        _RECORDER.answer.excused = True
        return original(self, error)

    return wrapper


def _deliberate(error: BaseException) -> bool:
    """Whether the app raised it by itself, as its own way to end a request."""
    return str(error).startswith("on purpose") or type(error).__name__ in {"Boom", "Problem"}


def _keep_error(answer: Answer, error: BaseException) -> None:
    text = " ".join(str(error).split())
    answer.error = f"{type(error).__name__}: {text}"
    answer.error_line = 0
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILENAME:
            answer.error_line = trace.tb_lineno
        trace = trace.tb_next


class _Args(ImmutableMultiDict):  # type: ignore[type-arg]
    """Query arguments that say which keys they were asked for."""

    asked: ClassVar[list[str]] = []

    def _note(self, key: Any) -> None:
        if isinstance(key, str) and key not in self.asked:
            self.asked.append(key)

    def get(self, key: Any, *args: Any, **kwargs: Any) -> Any:
        self._note(key)
        return super().get(key, *args, **kwargs)

    def getlist(self, key: Any, *args: Any, **kwargs: Any) -> Any:
        self._note(key)
        return super().getlist(key, *args, **kwargs)

    def __contains__(self, key: object) -> bool:
        self._note(key)
        return super().__contains__(key)

    def __getitem__(self, key: Any) -> Any:
        self._note(key)
        return super().__getitem__(key)


class _Request(Request):
    parameter_storage_class = _Args


def _tracer(answer: Answer) -> Callable[..., Any]:
    def local(frame: types.FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            if frame.f_lineno in answer.lines:
                answer.again.add(frame.f_lineno)
            answer.lines.add(frame.f_lineno)
            answer.steps += 1
            if answer.steps > MAX_STEPS:
                raise EndlessError
        elif event == "exception":
            kind, error, trace = arg
            if kind not in {StopIteration, GeneratorExit}:
                inner = trace.tb_next if trace is not None else None
                origin = True
                while inner is not None:
                    origin = origin and inner.tb_frame.f_code.co_filename != FILENAME
                    inner = inner.tb_next
                text = f"{kind.__name__}: {' '.join(str(error).split())}"
                answer.raised.append(Raised(frame.f_lineno, text, origin))
        return local

    def entered(frame: types.FrameType, event: str, arg: Any) -> Any:
        if frame.f_code.co_filename != FILENAME:
            return None
        answer.functions.add(frame.f_code.co_name)
        answer.lines.update(range(frame.f_code.co_firstlineno, _first_line(frame.f_code)))
        return local

    return entered


def _first_line(code: types.CodeType) -> int:
    """The first line of a function's body."""
    lines = [line for _, _, line in code.co_lines() if line and line > code.co_firstlineno]
    return min(lines, default=code.co_firstlineno + 1)


def observe(source: str) -> Observed:
    """Execute an app (its name is `app`) and send it every request that makes a difference."""
    modules = {dotted(path): text for path, text in modules_of(source).items()}
    with warnings.catch_warnings(), _instrumented(), _importable(modules):
        warnings.simplefilter("ignore")
        try:
            for name, text in modules.items():
                code = compile(text, FILENAME, "exec", dont_inherit=True)
                exec(code, vars(sys.modules[name]))
            return _all_answers(sys.modules[name].app)
        except Exception as error:
            return Observed([], import_error=f"{type(error).__name__}: {error}")
        finally:
            if "async " in source:
                gc.collect()


@contextlib.contextmanager
def _importable(names: Iterable[str]) -> Iterator[None]:
    """While it lasts, there are modules of these names, not executed yet, and their packages."""
    packages = {name.rpartition(".")[0] for name in names} - {""}
    for name in [*packages, *names]:
        module = sys.modules[name] = types.ModuleType(name)
        module.__package__ = name if name in packages else name.rpartition(".")[0]
        if name in packages:
            module.__path__ = []
    for name in names:
        package, _, last = name.rpartition(".")
        if package:
            setattr(sys.modules[package], last, sys.modules[name])
    try:
        yield
    finally:
        for name in {*packages, *names}:
            del sys.modules[name]


def _all_answers(app: Flask) -> Observed:
    app.request_class = _Request
    app.config["PROPAGATE_EXCEPTIONS"] = True
    app.logger.disabled = True
    observed = Observed([])
    for path, method in _targets(app):
        choices: list[tuple[str, int]] = []
        while True:
            if len(observed.answers) == MAX_REQUESTS:
                observed.complete = False
                return observed
            given = [(k, v) for k, i in choices for v in INPUTS[k[0]][i]]
            _Args.asked = [key for key, _ in choices]
            observed.answers.append(_answer(app, method, path, given))
            choices += [(key, 0) for key in _Args.asked[len(choices) :] if key[0] in INPUTS]
            while choices and choices[-1][1] == len(INPUTS[choices[-1][0][0]]) - 1:
                choices.pop()
            if not choices:
                break
            choices[-1] = (choices[-1][0], choices[-1][1] + 1)
    return observed


def _targets(app: Flask) -> Iterator[tuple[str, str]]:
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(("/v", "/boom")):
            path = _PARAMETERS.sub(lambda found: "5" if found[1] else "a", rule.rule)
            for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
                yield path, method
    yield "/missing", "GET"


def _answer(app: Flask, method: str, path: str, given: Sequence[tuple[str, str]]) -> Answer:
    query = urlencode(given)
    answer = Answer(f"{method} {path}{'?' if query else ''}{query}")
    _RECORDER.answer = answer
    _RECORDER.kept.clear()
    _RECORDER.owners.clear()
    environ = EnvironBuilder(path, method=method, query_string=query).get_environ()
    before = sys.gettrace()
    sys.settrace(_tracer(answer))
    try:
        body, answer.status, headers = run_wsgi_app(app, environ, buffered=True)
        answer.headers = tuple(headers)
        answer.body = b"".join(body).decode("utf-8", "replace")
    except Exception as error:
        answer.status = ""
        if not _deliberate(error):
            _keep_error(answer, error)
    finally:
        sys.settrace(before)
    return answer
