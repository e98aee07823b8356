"""What the table says a call takes is what ``inspect.signature`` says, in the installed Flask."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from knowledge.kinds import resolve

from flake8_flask_response.knowledge import signatures
from flake8_flask_response.knowledge.responses import CREATORS
from flake8_flask_response.knowledge.signatures import SIGNATURES, Signature

P = inspect.Parameter
TODAY = "partitioned" in inspect.signature(resolve("flask.Response.set_cookie")).parameters


def real(name: str) -> Signature:
    """The installed callable's signature, in the table's form."""
    target: Any = resolve(name)
    owner = resolve(name.rpartition(".")[0])
    parameters = list(inspect.signature(target).parameters.values())
    if isinstance(owner, type):
        parameters = parameters[1:]
    positional = [p for p in parameters if p.kind in (P.POSITIONAL_ONLY, P.POSITIONAL_OR_KEYWORD)]
    keyword_only = [p for p in parameters if p.kind is P.KEYWORD_ONLY]
    assert all(p.default is None for p in keyword_only)
    return Signature(
        tuple(p.name for p in positional),
        tuple(p.default for p in positional if p.default is not P.empty),
        tuple(p.name for p in keyword_only),
        args=any(p.kind is P.VAR_POSITIONAL for p in parameters),
        kwargs=any(p.kind is P.VAR_KEYWORD for p in parameters),
        positional_only=sum(p.kind is P.POSITIONAL_ONLY for p in parameters),
    )


def without(signature: Signature, parameter: str) -> Signature:
    """The signature of a release that lacks ``parameter``, which is the last one."""
    assert signature.parameters[-1] == parameter
    return signature._replace(
        parameters=signature.parameters[:-1], defaults=signature.defaults[:-1]
    )


@pytest.mark.parametrize("name", sorted(SIGNATURES))
def test_takes_what_is_said(name: str) -> None:
    expected = SIGNATURES[name]
    if not TODAY and (name, "partitioned") in signatures.ADDED_IN:
        expected = without(expected, "partitioned")
    try:
        found = real(name)
    except (AttributeError, ImportError):
        pytest.skip(f"no {name} here")
    if not TODAY and "datastructures.Headers." in name and expected.kwargs:
        # Before Werkzeug 3.1 these took *args, or called the two _key and _value.
        assert found.kwargs
        assert found.args or len(found.parameters) == len(expected.parameters)
        return
    assert found == expected


def test_required_counts_parameters_without_default() -> None:
    assert SIGNATURES["flask.redirect"].required == 1
    assert SIGNATURES["flask.Response"].required == 0
    assert SIGNATURES["flask.send_from_directory"].required == 2
    assert SIGNATURES["flask.make_response"].required == 0


@pytest.mark.parametrize("key", sorted(signatures.REPLACED_BY))
def test_removed_parameters_are_gone_and_replaced(key: tuple[str, str]) -> None:
    name, removed = key
    assert key in signatures.REMOVED_IN
    assert removed not in real(name).parameters
    replacement = signatures.REPLACED_BY[key]
    # send_from_directory hands its further keywords on to send_file.
    assert replacement in real(name).parameters + real("flask.send_file").parameters


@pytest.mark.parametrize("key", sorted(signatures.MISSPELLED_KEYWORDS))
def test_misspelled_keywords_are_refused_and_the_cure_is_taken(key: tuple[str, str]) -> None:
    name, wrong = key
    found = real(name)
    assert not found.kwargs
    assert wrong not in found.parameters
    assert signatures.MISSPELLED_KEYWORDS[key] in found.parameters


def test_creators_are_signatures() -> None:
    assert CREATORS.keys() <= SIGNATURES.keys()
    assert {"flask.make_response", "flask.helpers.make_response"} <= CREATORS.keys()
