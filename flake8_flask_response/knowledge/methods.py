"""What methods and attributes give, by the kind of the object they are looked up on.

Kinds are written as in ``functions``; "self" means the very object the method was called on.
Left out: whatever depends on the arguments (``dict.get``, ``list.pop``, ``headers.get``).
Sources: the Python 3.10 library reference and Flask 2.2 to 3.1 with Werkzeug 2.2 to 3.1; the
tests make every call.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from flake8_flask_response.knowledge.databases import DATABASE_ATTRIBUTES, DATABASE_METHODS
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS

#: Kinds whose iteration gives text.
KEYED_BY_TEXT: Final = (
    "werkzeug.datastructures.CombinedMultiDict",
    "werkzeug.datastructures.ImmutableMultiDict",
)

#: Methods that text and bytes share and that give the same type again.
_SAME_TYPE: Final[tuple[str, ...]] = (
    "capitalize",
    "center",
    "expandtabs",
    "join",
    "ljust",
    "lower",
    "lstrip",
    "removeprefix",
    "removesuffix",
    "replace",
    "rjust",
    "rstrip",
    "strip",
    "swapcase",
    "title",
    "translate",
    "upper",
    "zfill",
)

_TEXT_AND_BYTES: Final[Mapping[str, str]] = {
    "count": "int",
    "endswith": "bool",
    "find": "int",
    "index": "int",
    "isalnum": "bool",
    "isalpha": "bool",
    "isascii": "bool",
    "isdigit": "bool",
    "islower": "bool",
    "isspace": "bool",
    "istitle": "bool",
    "isupper": "bool",
    "partition": "tuple",
    "rfind": "int",
    "rindex": "int",
    "rpartition": "tuple",
    "rsplit": "list",
    "split": "list",
    "splitlines": "list",
    "startswith": "bool",
}

_TEXT: Final[Mapping[str, str]] = {
    **_TEXT_AND_BYTES,
    "encode": "bytes",
    "isdecimal": "bool",
    "isidentifier": "bool",
    "isnumeric": "bool",
    "isprintable": "bool",
    "maketrans": "dict",
}

#: ``Markup.join`` and the others give Markup again, whatever they are given.
_KEEP_MARKUP: Final[tuple[str, ...]] = (*_SAME_TYPE, "casefold", "format")

#: Methods of a session of requests or httpx that send a request.
_VERBS: Final[tuple[str, ...]] = (
    "delete",
    "get",
    "head",
    "options",
    "patch",
    "post",
    "put",
    "request",
)

_LIST: Final[Mapping[str, str]] = {
    "append": "None",
    "clear": "None",
    "copy": "list",
    "count": "int",
    "extend": "None",
    "index": "int",
    "insert": "None",
    "remove": "None",
    "reverse": "None",
    "sort": "None",
}

_DICT: Final[Mapping[str, str]] = {
    "clear": "None",
    "copy": "dict",
    "items": "dict view",
    "keys": "dict view",
    "popitem": "tuple",
    "update": "None",
    "values": "dict view",
}

_FROZENSET: Final[Mapping[str, str]] = {
    "copy": "frozenset",
    "difference": "frozenset",
    "intersection": "frozenset",
    "isdisjoint": "bool",
    "issubset": "bool",
    "issuperset": "bool",
    "symmetric_difference": "frozenset",
    "union": "frozenset",
}

_SET: Final[Mapping[str, str]] = {
    "add": "None",
    "clear": "None",
    "copy": "set",
    "difference": "set",
    "difference_update": "None",
    "discard": "None",
    "intersection": "set",
    "intersection_update": "None",
    "isdisjoint": "bool",
    "issubset": "bool",
    "issuperset": "bool",
    "remove": "None",
    "symmetric_difference": "set",
    "symmetric_difference_update": "None",
    "union": "set",
    "update": "None",
}

_HASH: Final[Mapping[str, str]] = {"digest": "bytes", "hexdigest": "str", "update": "None"}

_DATE: Final[Mapping[str, str]] = {
    "ctime": "str",
    "isoformat": "str",
    "isoweekday": "int",
    "strftime": "str",
    "toordinal": "int",
    "weekday": "int",
}

_FILE: Final[Mapping[str, str]] = {
    "close": "None",
    "flush": "None",
    "isatty": "bool",
    "readable": "bool",
    "readlines": "list",
    "seek": "int",
    "seekable": "bool",
    "tell": "int",
    "writable": "bool",
    "write": "int",
    "writelines": "None",
}

_LOGGER: Final[Mapping[str, str]] = {
    "addHandler": "None",
    "critical": "None",
    "debug": "None",
    "error": "None",
    "exception": "None",
    "info": "None",
    "log": "None",
    "setLevel": "None",
    "warning": "None",
}

#: ``get_data`` gives bytes unless ``as_text=True`` is passed: see METHODS_AS_TEXT.
_RESPONSE: Final[Mapping[str, str]] = {
    "add_etag": "None",
    "calculate_content_length": "int|None",
    "call_on_close": "arg0",
    "close": "None",
    "delete_cookie": "None",
    "freeze": "None",
    "get_data": "bytes",
    "get_etag": "tuple",
    "get_wsgi_headers": "headers",
    "get_wsgi_response": "tuple",
    "iter_encoded": "iterator",
    "make_conditional": "self",
    "make_sequence": "None",
    "set_cookie": "None",
    "set_data": "None",
    "set_etag": "None",
}

_HEADERS: Final[Mapping[str, str]] = {
    "add": "None",
    "add_header": "None",
    "clear": "None",
    "copy": "headers",
    "extend": "None",
    "get_all": "list",
    "getlist": "list",
    "items": "iterator",
    "keys": "iterator",
    "popitem": "tuple",
    "remove": "None",
    "set": "None",
    "setdefault": "str",
    "setlist": "None",
    "setlistdefault": "list",
    "to_wsgi_list": "list",
    "update": "None",
    "values": "iterator",
}

_HTTP_EXCEPTION: Final[Mapping[str, str]] = {
    "get_body": "str",
    "get_description": "str",
    "get_headers": "list",
    "get_response": "response",
}

#: An app and the ``current_app`` that stands for it.
_APP: Final[Mapping[str, str]] = {
    "add_template_filter": "None",
    "add_url_rule": "None",
    "ensure_sync": "arg0",
    "make_response": "response",
    "open_resource": "io.IOBase",
    "redirect": "response",
    "register_blueprint": "None",
    "register_error_handler": "None",
    "send_static_file": "response",
    "url_for": "str",
}

#: What stands in ``app.json``: Flask's own, or one of the app's that keeps to the same methods.
JSON_PROVIDER: Final = "flask.json.provider.JSONProvider"

_BLUEPRINT: Final[Mapping[str, str]] = {
    "add_url_rule": "None",
    "register_blueprint": "None",
    "register_error_handler": "None",
    "send_static_file": "response",
}

#: Owner kind -> method -> kind of what a call gives.
METHODS: Final[Mapping[str, Mapping[str, str]]] = {
    **dict.fromkeys(("_hashlib.HASH", "hmac.HMAC"), _HASH),
    "contextlib.ExitStack": {"close": "None", "enter_context": "arg0"},
    **DATABASE_METHODS,
    "flask.Config": {"get": "unknown"},
    "argon2.PasswordHasher": {"verify": "argon2.Verified"},
    "str": {
        **_TEXT,
        **dict.fromkeys((*_SAME_TYPE, "casefold", "format", "format_map"), "str"),
    },
    "Markup": {
        **_TEXT,
        **dict.fromkeys(_KEEP_MARKUP, "Markup"),
        "striptags": "str",
        "unescape": "str",
    },
    "bytes": {
        **_TEXT_AND_BYTES,
        **dict.fromkeys(_SAME_TYPE, "bytes"),
        "decode": "str",
        "fromhex": "bytes",
        "hex": "str",
        "maketrans": "bytes",
    },
    "int": {
        "as_integer_ratio": "tuple",
        "bit_count": "int",
        "bit_length": "int",
        "conjugate": "int",
        "from_bytes": "int",
        "to_bytes": "bytes",
    },
    "float": {
        "as_integer_ratio": "tuple",
        "conjugate": "float",
        "fromhex": "float",
        "hex": "str",
        "is_integer": "bool",
    },
    "list": _LIST,
    "tuple": {"count": "int", "index": "int"},
    "dict": _DICT,
    "set": _SET,
    "frozenset": _FROZENSET,
    "httpx.Response": {"json": "unknown"},
    "requests.Response": {"json": "unknown"},
    "httpx.Client": dict.fromkeys(_VERBS, "httpx.Response"),
    "requests.Session": dict.fromkeys(_VERBS, "requests.Response"),
    "datetime.date": _DATE,
    "datetime.datetime": {
        **_DATE,
        "astimezone": "datetime.datetime",
        "date": "datetime.date",
        "replace": "datetime.datetime",
        "time": "datetime.time",
        "timestamp": "float",
        "timetz": "datetime.time",
    },
    "concurrent.futures.ThreadPoolExecutor": {
        "map": "iterator",
        "submit": "concurrent.futures.Future",
    },
    "datetime.time": {"isoformat": "str", "strftime": "str"},
    "datetime.timedelta": {"total_seconds": "float"},
    "io.BytesIO": {**_FILE, "getvalue": "bytes", "read": "bytes", "readline": "bytes"},
    "io.StringIO": {**_FILE, "getvalue": "str", "read": "str", "readline": "str"},
    "io.IOBase": {
        name: kind for name, kind in _FILE.items() if name not in {"seek", "tell", "write"}
    }
    | {"read": "str|bytes", "readline": "str|bytes"},
    "pathlib.Path": {
        "absolute": "pathlib.Path",
        "as_posix": "str",
        "as_uri": "str",
        "exists": "bool",
        "is_dir": "bool",
        "is_file": "bool",
        "iterdir": "iterator",
        "joinpath": "pathlib.Path",
        "mkdir": "None",
        "open": "io.IOBase",
        "read_bytes": "bytes",
        "read_text": "str",
        "resolve": "pathlib.Path",
        "rmdir": "None",
        "unlink": "None",
        "with_name": "pathlib.Path",
        "with_suffix": "pathlib.Path",
        "write_bytes": "int",
        "write_text": "int",
    },
    "jinja2.Template": {"render": "str"},
    "logging.Logger": _LOGGER,
    "string.Template": {"safe_substitute": "str", "substitute": "str"},
    "request": {"close": "None", "get_data": "bytes", "get_json": "unknown"},
    "response": _RESPONSE,
    "headers": _HEADERS,
    "flask.Flask": _APP,
    "flask.Blueprint": _BLUEPRINT,
    JSON_PROVIDER: {"dumps": "str", "response": "response"},
    **dict.fromkeys(EXCEPTION_STATUS, _HTTP_EXCEPTION),
}

#: Owner kind -> method -> kind when ``as_text=True`` is passed; with an ``as_text`` that cannot
#: be read the result is either.
METHODS_AS_TEXT: Final[Mapping[str, Mapping[str, str]]] = {
    "response": {"get_data": "str"},
    "request": {"get_data": "str"},
}

_REQUEST_ATTRIBUTES: Final[Mapping[str, str]] = {
    "accept_languages": "werkzeug.datastructures.LanguageAccept",
    "accept_mimetypes": "werkzeug.datastructures.MIMEAccept",
    "base_url": "str",
    "blueprint": "str|None",
    "blueprints": "list",
    "cookies": "werkzeug.datastructures.ImmutableMultiDict",
    "data": "bytes",
    "endpoint": "str|None",
    "files": "werkzeug.datastructures.ImmutableMultiDict",
    "form": "werkzeug.datastructures.ImmutableMultiDict",
    "full_path": "str",
    "headers": "werkzeug.datastructures.EnvironHeaders",
    "host": "str",
    "host_url": "str",
    "args": "werkzeug.datastructures.ImmutableMultiDict",
    "is_json": "bool",
    "is_secure": "bool",
    "method": "str",
    "mimetype": "str",
    "mimetype_params": "dict",
    "path": "str",
    "query_string": "bytes",
    "remote_addr": "str|None",
    "root_path": "str",
    "root_url": "str",
    "scheme": "str",
    "script_root": "str",
    "url": "str",
    "url_root": "str",
    "values": "werkzeug.datastructures.CombinedMultiDict",
    "view_args": "dict|None",
}

#: What of the request holds text: its ``get`` gives text or the fallback.
REQUEST_TEXTS: Final[frozenset[str]] = frozenset(
    f"flask.request.{name}" for name in ("args", "cookies", "form", "headers", "values")
)

_HTTP_EXCEPTION_ATTRIBUTES: Final[Mapping[str, str]] = {
    "code": "int|None",
    "description": "str|None",
    "name": "str",
    "response": "response|None",
}

_DATE_ATTRIBUTES: Final[Mapping[str, str]] = {"day": "int", "month": "int", "year": "int"}

_TIME_ATTRIBUTES: Final[Mapping[str, str]] = {
    "fold": "int",
    "hour": "int",
    "microsecond": "int",
    "minute": "int",
    "second": "int",
}

#: Owner kind -> attribute -> kind of its value, where nobody has assigned another.
ATTRIBUTES: Final[Mapping[str, Mapping[str, str]]] = {
    "subprocess.CompletedProcess": {"returncode": "int"},
    **DATABASE_ATTRIBUTES,
    "response": {
        "content_length": "int|None",
        "content_type": "str|None",
        "data": "bytes",
        "headers": "headers",
        "is_json": "bool",
        "is_sequence": "bool",
        "is_streamed": "bool",
        "location": "str|None",
        "max_cookie_size": "int",
        "mimetype": "str|None",
        "mimetype_params": "dict",
        "status": "str",
        "status_code": "int",
    },
    "request": _REQUEST_ATTRIBUTES,
    "flask.Flask": {
        "config": "flask.Config",
        "debug": "bool",
        "json": JSON_PROVIDER,
        "logger": "logging.Logger",
        "name": "str",
        "testing": "bool",
    },
    "datetime.date": _DATE_ATTRIBUTES,
    "datetime.datetime": {**_DATE_ATTRIBUTES, **_TIME_ATTRIBUTES},
    "datetime.time": _TIME_ATTRIBUTES,
    "datetime.timedelta": {"days": "int", "microseconds": "int", "seconds": "int"},
    "pathlib.Path": {
        "name": "str",
        "parent": "pathlib.Path",
        "parts": "tuple",
        "stem": "str",
        "suffix": "str",
        "suffixes": "list",
    },
    "uuid.UUID": {
        "bytes": "bytes",
        "bytes_le": "bytes",
        "fields": "tuple",
        "hex": "str",
        "int": "int",
        "node": "int",
        "time": "int",
        "urn": "str",
        "variant": "str",
        "version": "int|None",
    },
    "http.HTTPStatus": {"description": "str", "name": "str", "phrase": "str", "value": "int"},
    "int": {"denominator": "int", "imag": "int", "numerator": "int", "real": "int"},
    "float": {"imag": "float", "real": "float"},
    "complex": {"imag": "float", "real": "float"},
    **dict.fromkeys(EXCEPTION_STATUS, _HTTP_EXCEPTION_ATTRIBUTES),
}

#: Global objects with attributes of their own: dotted name -> kind.
VALUES: Final[Mapping[str, str]] = {
    "builtins.Ellipsis": "builtins.ellipsis",
    "builtins.NotImplemented": "builtins.NotImplementedType",
    "math.e": "float",
    "math.inf": "float",
    "math.nan": "float",
    "math.pi": "float",
    "os.curdir": "str",
    "os.linesep": "str",
    "os.name": "str",
    "os.sep": "str",
    "string.ascii_letters": "str",
    "string.ascii_lowercase": "str",
    "string.ascii_uppercase": "str",
    "string.digits": "str",
    "string.punctuation": "str",
    "sys.argv": "list",
    "sys.executable": "str",
    "sys.maxsize": "int",
    "sys.path": "list",
    "sys.platform": "str",
    "sys.version": "str",
    "sys.version_info": "tuple",
}
