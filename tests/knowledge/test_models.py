"""Models and queries, asked where their libraries are installed."""

from __future__ import annotations

import importlib
import json
from typing import Any

import flask
import pytest
from flask.json.provider import DefaultJSONProvider

from flake8_flask_response.knowledge import models

pytestmark = pytest.mark.filterwarnings("ignore")

ONE = ("one", "one or none")


@pytest.fixture(scope="module")
def store() -> Any:
    flask_sqlalchemy = pytest.importorskip("flask_sqlalchemy")
    app = flask.Flask("a")
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db = flask_sqlalchemy.SQLAlchemy(app)

    class User(db.Model):  # type: ignore[name-defined, misc]
        id = db.Column(db.Integer, primary_key=True)

    with app.test_request_context():
        db.create_all()
        db.session.add(User(id=1))
        db.session.commit()
        yield db, User


def _named(name: str) -> Any:
    module, _, last = name.rpartition(".")
    pytest.importorskip(module.partition(".")[0])
    try:
        return getattr(importlib.import_module(module), last)
    except (AttributeError, ModuleNotFoundError):
        pytest.skip(f"{name} is of another version")


def _asked(what: Any, name: str) -> Any:
    if not hasattr(what, name):
        pytest.skip(f"{name} is of another version")
    arguments: dict[str, tuple[Any, ...]] = {
        "filter_by": (),
        "get": (1,),
        "get_or_404": (1,),
        "join": (),
        "limit": (5,),
        "offset": (0,),
        "update": ({"id": 1},),
        "yield_per": (5,),
    }
    if name in ("join", "outerjoin", "execution_options", "delete"):
        pytest.skip("it needs another table, or empties this one")
    return getattr(what, name)(*arguments.get(name, ()))


def _is(what: str, found: Any, user: Any) -> bool:
    if what in ONE:
        return isinstance(found, user)
    if what == "rows":
        return isinstance(found, list) and isinstance(found[0], user)
    if what == "int":
        return isinstance(found, int)
    return what.rpartition(".")[2] in {c.__name__ for c in type(found).__mro__} or (
        what == "sqlalchemy.Result" and hasattr(found, "scalar_one")
    )


def _made(kind: str, db: Any, user: Any) -> Any:
    return {
        "sqlalchemy.Select": lambda: db.select(user),
        "sqlalchemy.orm.Query": lambda: user.query,
        "sqlalchemy.ScalarResult": lambda: db.session.scalars(db.select(user)),
        "sqlalchemy.Result": lambda: db.session.execute(db.select(user)),
    }[kind]()


@pytest.mark.parametrize(
    ("kind", "name"), [(k, name) for k, methods in models.QUERIES.items() for name in methods]
)
def test_a_method_of_a_query_gives_what_is_said(kind: str, name: str, store: Any) -> None:
    db, user = store
    found = _asked(_made(kind, db, user), name)
    assert _is(models.QUERIES[kind][name], found, user), found


@pytest.mark.parametrize(
    ("kind", "name"),
    [(k, name) for k, methods in models.ASKED_BY_MODEL.items() for name in methods],
)
def test_a_method_that_is_given_a_model(kind: str, name: str, store: Any) -> None:
    db, user = store
    owner = db if kind == models.EXTENSION else db.session
    if not hasattr(owner, name):
        pytest.skip("only SQLModel's own session has it, or another version")
    by_key = {"get": (user, 1), "get_one": (user, 1), "get_or_404": (user, 1), "query": (user,)}
    found = getattr(owner, name)(*by_key.get(name, (db.select(user),)))
    assert _is(models.ASKED_BY_MODEL[kind][name], found, user), found


@pytest.mark.parametrize("kind", sorted(models.ITERATED))
def test_a_loop_gives_objects(kind: str, store: Any) -> None:
    db, user = store
    made = user.query.paginate() if "Pagination" in kind else _made(kind, db, user)
    assert isinstance(next(iter(made)), user)


def test_attributes_of_a_page(store: Any) -> None:
    page = store[1].query.paginate()
    for name, what in models.QUERY_ATTRIBUTES["flask_sqlalchemy.Pagination"].items():
        assert _is(what, getattr(page, name), store[1])


@pytest.mark.parametrize("name", models.MODEL_METHODS["sqlalchemy.orm.Session"])
def test_methods_that_give_none(name: str, store: Any) -> None:
    db, user = store
    found = user.query.first()
    given = {"add_all": ([found],), "commit": (), "flush": (), "rollback": ()}
    assert getattr(db.session, name)(*given.get(name, (found,))) is None
    db.session.rollback()


def test_names_of_the_extension(store: Any) -> None:
    for name, canonical in models.NAMED_ATTRIBUTES[models.EXTENSION].items():
        if name != "Model":
            assert getattr(store[0], name).__name__ == canonical.rpartition(".")[2]


@pytest.mark.parametrize("name", sorted(models.COLUMN_TYPES))
def test_types_of_columns(name: str) -> None:
    kind = _named(name)().python_type
    assert kind.__name__ == models.COLUMN_TYPES[name]


@pytest.mark.parametrize("name", sorted(models.MODEL_BASES - {models.ORM_MODEL}))
def test_objects_are_neither_sent_nor_made_json_of(name: str) -> None:
    base = _named(name)
    names = {name for one in base.__mro__ for name in vars(one)}
    assert names.isdisjoint({"__html__", "__call__", "__next__"})
    app = flask.Flask("a")
    if name == models.DECLARATIVE or "Declarative" in name:
        return
    own = type("Own", (base,), {})
    with pytest.raises(TypeError):
        DefaultJSONProvider(app).dumps(own())
    with app.test_request_context(), pytest.raises(TypeError):
        app.make_response(own())


@pytest.mark.parametrize("name", sorted(models.DUMPS_OF_MODELS))
def test_dumps_of_a_model(name: str) -> None:
    pydantic = pytest.importorskip("pydantic")
    own = pydantic.create_model("Own", number=(int, 1))()
    if not hasattr(own, name):
        pytest.skip(f"{name} is of another version")
    found = getattr(own, name)()
    dumped = json.loads(found) if models.DUMPS_OF_MODELS[name] == "json" else found
    assert dumped == {"number": 1}


@pytest.mark.parametrize("name", sorted({*models.BASE_MAKERS, *models.SESSION_MAKERS}))
def test_what_makes_a_class(name: str) -> None:
    assert isinstance(_named(name)(), type) or name in models.SESSION_MAKERS
