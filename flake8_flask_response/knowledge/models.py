"""Model classes of common libraries, what their queries give, and what dumps of their fields are.

Sources: SQLAlchemy 1.4 to 2.1, Flask-SQLAlchemy 2.5 to 3.1, peewee 3 and 4, SQLModel 0.0,
Pydantic 1 and 2. Kinds are written as in ``functions``. In place of one may stand

* "one": an object of the model that the query is about; "one or none" where there may be none,
* "rows": a list of such objects,
* a kind of ``QUERIES``: a query, or a result, that is about the same model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PYDANTIC: Final = "pydantic.BaseModel"
EXTENSION: Final = "flask_sqlalchemy.SQLAlchemy"
ORM_MODEL: Final = "flask_sqlalchemy.SQLAlchemy.Model"
DECLARATIVE: Final = "sqlalchemy.orm.DeclarativeBase"
COLUMN: Final = "sqlalchemy.Column"

#: Base classes whose objects Flask cannot send, and which its JSON provider refuses.
MODEL_BASES: Final[frozenset[str]] = frozenset(
    {
        DECLARATIVE,
        ORM_MODEL,
        PYDANTIC,
        "flask_login.UserMixin",
        "flask_login.mixins.UserMixin",
        "peewee.Model",
        "pydantic.main.BaseModel",
        "sqlalchemy.orm.DeclarativeBaseNoMeta",
        "sqlalchemy.orm.decl_api.DeclarativeBase",
        "sqlmodel.SQLModel",
    }
)

#: Those of them with columns as class attributes.
TABLE_BASES: Final[frozenset[str]] = frozenset(
    {
        DECLARATIVE,
        ORM_MODEL,
        "sqlalchemy.orm.DeclarativeBaseNoMeta",
        "sqlalchemy.orm.decl_api.DeclarativeBase",
    }
)

#: Functions that make such a base class -> the base class.
BASE_MAKERS: Final[Mapping[str, str]] = {
    "sqlalchemy.ext.declarative.declarative_base": DECLARATIVE,
    "sqlalchemy.orm.declarative_base": DECLARATIVE,
}

#: Kind -> attribute -> the canonical name of the class or function that it is.
NAMED_ATTRIBUTES: Final[Mapping[str, Mapping[str, str]]] = {
    EXTENSION: {
        "Model": ORM_MODEL,
        "Column": "sqlalchemy.Column",
        "mapped_column": "sqlalchemy.orm.mapped_column",
        "select": "sqlalchemy.select",
        **{
            name: f"sqlalchemy.{name}"
            for name in ("Boolean", "Float", "Integer", "String", "Text", "Unicode", "BigInteger")
        },
    }
}

#: Types of columns -> the kind of their values.
COLUMN_TYPES: Final[Mapping[str, str]] = {
    "sqlalchemy.BigInteger": "int",
    "sqlalchemy.Boolean": "bool",
    "sqlalchemy.Float": "float",
    "sqlalchemy.Integer": "int",
    "sqlalchemy.SmallInteger": "int",
    "sqlalchemy.String": "str",
    "sqlalchemy.Text": "str",
    "sqlalchemy.Unicode": "str",
}

#: Functions that make a column.
COLUMNS: Final[frozenset[str]] = frozenset(
    {"sqlalchemy.Column", "sqlalchemy.orm.mapped_column", "sqlalchemy.schema.Column"}
)

#: Functions whose only argument is the model that a query is about.
SELECTS: Final[frozenset[str]] = frozenset(
    {"sqlalchemy.future.select", "sqlalchemy.select", "sqlmodel.select"}
)

_STEPS: Final = (
    "distinct",
    "execution_options",
    "filter",
    "filter_by",
    "join",
    "limit",
    "offset",
    "options",
    "order_by",
    "outerjoin",
    "where",
    "with_for_update",
)

#: Kind of a query or result -> method -> what it gives.
QUERIES: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlalchemy.Select": dict.fromkeys(_STEPS, "sqlalchemy.Select"),
    "sqlalchemy.orm.Query": {
        **dict.fromkeys((*_STEPS, "populate_existing", "yield_per"), "sqlalchemy.orm.Query"),
        "all": "rows",
        "count": "int",
        "delete": "int",
        "first": "one or none",
        "first_or_404": "one",
        "get": "one or none",
        "get_or_404": "one",
        "one": "one",
        "one_or_404": "one",
        "one_or_none": "one or none",
        "paginate": "flask_sqlalchemy.Pagination",
        "update": "int",
    },
    "sqlalchemy.ScalarResult": {
        "all": "rows",
        "fetchall": "rows",
        "first": "one or none",
        "one": "one",
        "one_or_none": "one or none",
        "unique": "sqlalchemy.ScalarResult",
    },
    "sqlalchemy.Result": {
        "scalar": "one or none",
        "scalar_one": "one",
        "scalar_one_or_none": "one or none",
        "scalars": "sqlalchemy.ScalarResult",
        "unique": "sqlalchemy.Result",
    },
    "flask_sqlalchemy.Pagination": {},
}

#: Those that give an object of the model in each round of a loop.
ITERATED: Final[frozenset[str]] = frozenset(
    {"flask_sqlalchemy.Pagination", "sqlalchemy.ScalarResult", "sqlalchemy.orm.Query"}
)

#: Kind of a query or result -> attribute -> what it is.
QUERY_ATTRIBUTES: Final[Mapping[str, Mapping[str, str]]] = {
    "flask_sqlalchemy.Pagination": {"items": "rows", "total": "int", "pages": "int"},
}

#: Kind -> method -> what it gives, whose first argument is a model or a query about one.
ASKED_BY_MODEL: Final[Mapping[str, Mapping[str, str]]] = {
    EXTENSION: {
        "first_or_404": "one",
        "get_or_404": "one",
        "one_or_404": "one",
        "paginate": "flask_sqlalchemy.Pagination",
    },
    "sqlalchemy.orm.Session": {
        "exec": "sqlalchemy.ScalarResult",
        "execute": "sqlalchemy.Result",
        "get": "one or none",
        "get_one": "one",
        "query": "sqlalchemy.orm.Query",
        "scalar": "one or none",
        "scalars": "sqlalchemy.ScalarResult",
    },
}

#: Kind -> method -> kind of what it gives, whatever it is given; see ``methods.METHODS``.
MODEL_METHODS: Final[Mapping[str, Mapping[str, str]]] = {
    "sqlalchemy.orm.Session": dict.fromkeys(
        ("add", "add_all", "commit", "delete", "expunge", "flush", "refresh", "rollback"), "None"
    ),
}

#: Class attributes of a model that are a query about it: base class -> name -> kind.
MODEL_QUERIES: Final[Mapping[str, Mapping[str, str]]] = {
    ORM_MODEL: {"query": "sqlalchemy.orm.Query"},
}

#: Classes of sessions.
SESSIONS: Final[frozenset[str]] = frozenset({"sqlalchemy.orm.Session", "sqlmodel.Session"})

#: Functions that make a class of such sessions.
SESSION_MAKERS: Final[frozenset[str]] = frozenset({"sqlalchemy.orm.sessionmaker"})

#: Methods that dump the fields of a Pydantic model -> "dict", or "json" for JSON text.
DUMPS_OF_MODELS: Final[Mapping[str, str]] = {
    "dict": "dict",
    "json": "json",
    "model_dump": "dict",
    "model_dump_json": "json",
}

#: Methods by which a project's own classes give their fields as a dict, the usual names first.
OWN_DUMPS: Final = ("to_dict", "as_dict", "serialize", "to_json", "json")

#: Functions that make a dict of an object's fields.
DUMPS_OF_FIELDS: Final[frozenset[str]] = frozenset(
    {"attr.asdict", "attrs.asdict", "dataclasses.asdict"}
)

#: Arguments of such a method that leave the dict with all its fields.
KEEPS_FIELDS: Final[frozenset[str]] = frozenset(
    {"by_alias", "indent", "mode", "round_trip", "serialize_as_any", "warnings"}
)

#: The source of a dict that has the fields of an object in it, at least one.
FIELDS: Final = "fields of an object"
