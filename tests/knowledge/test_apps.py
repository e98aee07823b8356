"""The methods of an app and a blueprint are those of the installed Flask."""

import inspect

import flask

from flake8_flask_response.knowledge.apps import APP_METHODS, REMOVED_METHODS


def _methods(cls: type) -> set[str]:
    return {
        name
        for name in dir(cls)
        if not name.startswith("_") and inspect.isroutine(getattr(cls, name))
    }


def test_every_method_of_the_installed_flask_is_known() -> None:
    assert _methods(flask.Flask) | _methods(flask.Blueprint) <= APP_METHODS


def test_no_name_is_an_attribute() -> None:
    for name in APP_METHODS:
        for cls in (flask.Flask, flask.Blueprint):
            assert not hasattr(cls, name) or inspect.isroutine(getattr(cls, name)), name


def test_removed_methods_are_methods() -> None:
    assert REMOVED_METHODS < APP_METHODS
