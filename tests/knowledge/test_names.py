"""Second names are names of one and the same object, in the Flask that is installed."""

from __future__ import annotations

import flask
import pytest
from knowledge.kinds import resolve

from flake8_flask_response.knowledge import names


@pytest.mark.parametrize(("second", "short"), names.ALIASES.items())
def test_both_names_are_of_one_object(second: str, short: str) -> None:
    try:
        found = resolve(second)
    except (AttributeError, ImportError):
        # The split of werkzeug.datastructures and the move of the context functions.
        assert second.startswith(
            ("werkzeug.datastructures.headers.", "flask.views.", "werkzeug.Re")
        )
        return
    assert found is resolve(short)


def test_aliases_do_not_lead_to_aliases() -> None:
    assert not set(names.ALIASES.values()) & set(names.ALIASES)


def test_proxies_stand_for_what_is_said() -> None:
    from flask import Flask, Request
    from flask.sessions import SessionMixin

    app = Flask("a")
    app.secret_key = "k"
    expected = {"flask.Flask": Flask, "request": Request, "session": SessionMixin}
    with app.test_request_context():
        for name, kind in names.PROXIES.items():
            if name.startswith("flask_login."):
                continue
            assert isinstance(resolve(name)._get_current_object(), expected[kind]), name


@pytest.mark.parametrize("name", sorted(n for n in names.PROXIES if n.startswith("flask_login.")))
def test_the_user_of_flask_login_is_a_proxy_that_json_refuses(name: str) -> None:
    flask_login = pytest.importorskip("flask_login")
    app = flask.Flask("a")
    app.secret_key = "k"
    flask_login.LoginManager(app).user_loader(lambda key: None)
    with app.test_request_context(), pytest.raises(TypeError):
        flask.jsonify(resolve(name))
