"""What Flask cannot make a response of when a view returns it.

Source: ``Flask.make_response`` in ``flask/app.py`` of Flask 2.2 to 3.1, which takes text, bytes,
dicts, lists, iterators, responses and WSGI callables, and raises TypeError for the rest; and
``Response.force_type`` of Werkzeug, which calls what is callable.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Final

from flake8_flask_response.knowledge.models import MODEL_BASES

#: Kind -> what to write instead, with ``{}`` for the user's own expression.
UNSUPPORTED: Final[Mapping[str, str]] = {
    "int": "return str({})",
    "bool": "return jsonify({})",
    "float": "return str({})",
    "complex": "return str({})",
    "set": "return list({})",
    "frozenset": "return list({})",
    "dict view": "return list({})",
    "builtins.range": "return list({})",
    "builtins.slice": "return str({})",
    "builtins.object": "return str({})",
    "collections.deque": "return list({})",
    "datetime.date": "return str({})",
    "datetime.datetime": "return str({})",
    "datetime.time": "return str({})",
    "datetime.timedelta": "return str({})",
    "decimal.Decimal": "return str({})",
    "fractions.Fraction": "return str({})",
    "headers": "return dict({})",
    "http.HTTPStatus": 'return "", {}',
    "httpx.Response": "return {0}.content, {0}.status_code",
    "requests.Response": "return {0}.content, {0}.status_code",
    "pathlib.Path": "return str({})",
    "session": "return dict({})",
    "sqlite3.Row": "return dict({})",
    "subprocess.CompletedProcess": "return str({}.returncode)",
    "werkzeug.datastructures.EnvironHeaders": "return dict({})",
    "uuid.UUID": "return str({})",
}

#: Kinds that ``JSONProvider`` of Flask and Python's ``json`` refuse.
NOT_JSON: Final[frozenset[str]] = frozenset(
    {"bytearray", "bytes", "complex", "dict view", "frozenset", "generator", "iterator", "set"}
    | {"_hashlib.HASH", "builtins.range", "collections.deque", "datetime.time"}
    | {"datetime.timedelta", "flask_login.current_user", "pathlib.Path", "session", "sqlite3.Row"}
    | {"subprocess.CompletedProcess", "werkzeug.datastructures.EnvironHeaders"}
)

_SENT: Final = (str, bytes, bytearray, dict, list, tuple)


def is_exception(name: str) -> bool:
    """Whether a dotted name is one of Python's own exceptions."""
    found = _builtin(name)
    return found is not None and issubclass(found, BaseException)


def is_unsupported_base(name: str) -> bool:
    """Whether a class of Python's, or of models, gives its subclasses nothing Flask could send."""
    if name in ("abc.ABC", "enum.Enum", "typing.Generic") or name in MODEL_BASES:
        return True
    found = _builtin(name)
    return found is not None and not issubclass(found, _SENT)


def _builtin(name: str) -> type | None:
    module, _, last = name.rpartition(".")
    found = getattr(builtins, last, None) if module in ("", "builtins") else None
    return found if isinstance(found, type) else None
