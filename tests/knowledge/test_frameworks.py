"""Other frameworks: the tables fit together, and nothing of Flask's is among the others."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from flake8_flask_response.knowledge import decorators, frameworks, functions, handlers, responses

FLAT: list[Mapping[str, str]] = [
    frameworks.RESOURCE_BASES,
    frameworks.OTHER_APPS,
    frameworks.OTHER_DECORATORS,
    *frameworks.OTHER_METHODS.values(),
]


@pytest.mark.parametrize("table", FLAT)
def test_rules_are_of_the_list(table: Mapping[str, str]) -> None:
    assert table
    assert set(table.values()) <= frameworks.RETURN_RULES


def test_every_rule_is_used() -> None:
    used = {rules for table in FLAT for rules in table.values()}
    assert used == frameworks.RETURN_RULES


def test_flask_is_in_no_other_world() -> None:
    own = {
        *responses.CREATORS,
        *responses.RESPONSE_CLASSES,
        *handlers.APP_CLASSES,
        *handlers.VIEW_CLASSES,
        *decorators.TRANSPARENT,
    }
    assert not {name.partition(".")[0] for name in own} & frameworks.OTHER_WORLDS
    assert not {"flask", "werkzeug"} & frameworks.OTHER_WORLDS


def test_results_of_other_worlds_are_known_as_such() -> None:
    foreign = {kind for kind in functions.RETURNS.values() if kind.endswith(".Response")}
    assert foreign == {"requests.Response", "httpx.Response"}
    assert {kind.partition(".")[0] for kind in foreign} <= frameworks.OTHER_WORLDS


def test_resources_of_which_a_response_in_a_tuple_fails() -> None:
    assert {"flask_restful.Resource", "flask_restx.Resource"} <= frameworks.DATA_ONLY_TUPLE_BASES
    assert "flask_classful.FlaskView" not in frameworks.DATA_ONLY_TUPLE_BASES


def test_exposing_decorators_have_return_rules() -> None:
    assert frameworks.OTHER_DECORATORS.keys() >= frameworks.EXPOSING
