"""What may raise one of Werkzeug's exceptions, and what does not.

Sources: Flask 2.2 to 3.1, Werkzeug 2.2 to 3.1, Flask-SQLAlchemy 3.1 and SQLAlchemy 2.0, read.
"""

from __future__ import annotations

from typing import Final

from .responses import FILE_CREATORS

#: Functions that raise NotFound by themselves.
MAY_RAISE_NOT_FOUND: Final[frozenset[str]] = FILE_CREATORS | {
    "flask.safe_join",
    "werkzeug.utils.safe_join",
    "flask.Blueprint.open_resource",
}

#: First parts of names whose functions raise none: Python's own, and objects of a request.
SAFE_ROOTS: Final[frozenset[str]] = frozenset(
    {"builtins", "bytes", "datetime", "dict", "float", "headers", "int", "json", "list", "math"}
    | {"random", "request", "response", "session", "set", "str", "time", "tuple", "uuid"}
)

#: Packages whose code knows nothing of Werkzeug's exceptions.
SAFE_PACKAGES: Final[frozenset[str]] = frozenset(
    {"bcrypt", "boto3", "botocore", "bs4", "dateutil", "httpx", "itsdangerous", "jinja2", "jwt"}
    | {"markdown", "markupsafe", "marshmallow", "numpy", "pandas", "passlib", "PIL", "psycopg"}
    | {"psycopg2", "pydantic", "pymongo", "pymysql", "pytz", "redis", "requests", "sqlalchemy"}
    | {"yaml"}
)

#: Parameters of Blueprint that bring no view and no file with them.
PLAIN_BLUEPRINT: Final[frozenset[str | None]] = frozenset(
    {"import_name", "name", "subdomain", "template_folder", "url_defaults", "url_prefix"}
)

#: Methods that raise none, whatever their object is: those of Python's containers and texts, of a
#: logger, of a session or query of SQLAlchemy, and those that make plain data of an object.
HARMLESS_METHODS: Final[frozenset[str]] = frozenset(
    {
        *(name for kind in (bytes, dict, float, int, list, set, str) for name in dir(kind)),
        *("as_dict", "dump", "model_dump", "serialize", "to_dict", "to_json"),
        *("all", "commit", "debug", "delete", "error", "exception", "execute", "filter"),
        *("filter_by", "first", "flush", "info", "isoformat", "limit", "order_by", "rollback"),
        *("scalar", "scalars", "strftime", "warning"),
    }
)

#: Attributes of a request whose items, where missing, raise BadRequestKeyError: a KeyError that
#: Flask can send.
ITEMS_OF_REQUEST: Final[frozenset[str]] = frozenset(
    {"args", "cookies", "files", "form", "headers", "values"}
)

#: Python's exceptions that BadRequestKeyError is caught by.
KEY_ERRORS: Final[frozenset[str]] = frozenset({"builtins.KeyError", "builtins.LookupError"})
