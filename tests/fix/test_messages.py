"""How many of the messages on lessons lead to a right program: by a fix, or followed literally."""

from __future__ import annotations

from collections import Counter

import linting
import pytest
from test_third_proof import MENDED, OTHER_CHOICE, PAIRS, Pair, untrue_answers

from flake8_flask_response.rule import find_rule_file

FOLLOWED = {
    "RSP216-0": [
        ("        return jsonify(result)  # RSP216", "    return jsonify(result)"),
    ],
    "RSP307-0": [
        (", 1001", ", 400"),
        ("response.status_code(404)", "response.status_code = 404"),
    ],
    "RSP416-1": [
        ("import Flask, make_response,", "import Flask, abort,"),
        ('return make_response("No such author", 404)', "abort(404)"),
    ],
    "RSP508-0": [
        ('        response.headers["X-Count"] = "3"  # RSP508\n', ""),
        ("    return response", '    response.headers["X-Count"] = "3"\n    return response'),
    ],
    "RSP508-1": [
        ('        session["sent"] = True  # RSP508\n', ""),
        ("    return Response", '    session["sent"] = True\n    return Response'),
    ],
    "RSP514-0": [
        ('with open(__file__, "rb") as file:', 'file = open(__file__, "rb")'),
        ("        return", "    return"),
    ],
    "RSP514-1": [
        ("    with open(__file__) as file:\n\n        def", "    def"),
        ("            for", "        with open(__file__) as file:\n            for"),
        ("        return Response", "    return Response"),
    ],
    "RSP705-0": [
        ("teardown_request", "errorhandler(ValueError)"),
        ("    if isinstance(error, ValueError):\n        return", "    return"),
    ],
    "RSP705-1": [
        ("teardown_request", "after_request"),
        ("close(error)", "close(response)"),
        ('    response = make_response("Bye")\n', ""),
        ("import Flask, make_response", "import Flask"),
        ('("basket")', '("basket")\n    return response'),
    ],
}
"""Wrongs with messages that have no fix, each with the changes that its messages ask for."""

OWN_ANSWER = {
    "RSP307-0": "the message leaves the status to the user, and the Right also changes the body",
}
"""Of these, those whose Right does more than the message asks for; nothing is raised."""

LEADS_ON: dict[str, list[str]] = {}
"""Of these, those after which flake8 reports something else; they don't count as right."""

RIGHT, FIXED = 120 / 126, 100 / 126
"""The part of the messages that is right at least, and the part whose fix answers as Right."""


def _followed(key: str) -> str:
    text = PAIRS[key].wrong
    for old, new in FOLLOWED[key]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("key", FOLLOWED)
def test_a_message_without_a_fix_leads_to_a_right_program(key: str) -> None:
    pair, text = PAIRS[key], _followed(key)
    untrue = untrue_answers(pair, text)
    assert bool(untrue) == (key in OWN_ANSWER), untrue
    assert not any("Error: " in one for one in untrue), untrue
    (found,) = linting.lint_grouped({key: (text, ("--extend-select=F", *pair.options))}).values()
    codes = [code for _, code in linting.codes_and_lines(found)]
    assert codes == LEADS_ON.get(key, [])


def _messages(pair: Pair) -> int:
    return len(linting.marks(pair.wrong))


def test_most_messages_are_right_and_most_have_a_fix_that_is() -> None:
    """`pytest -s` shows the numbers, and those that have no fix with what their rule says."""
    fixed = Counter[str]()
    for key, outcome in MENDED.items():
        fixed[key] = _messages(PAIRS[key]) - len(outcome.remaining)
    messages = {key: _messages(pair) for key, pair in PAIRS.items()}
    without = {key: n - fixed[key] for key, n in messages.items() if n > fixed[key]}
    as_right = sum(n for key, n in fixed.items() if key not in OTHER_CHOICE)
    right = fixed.total() + sum(n for key, n in without.items() if key not in LEADS_ON)
    total = sum(messages.values())
    print(f"{total} messages; right when followed: {right}; with a fix: {fixed.total()},")
    print(f"of which {as_right} answer exactly as Right and the others choose something else:")
    for key, reason in OTHER_CHOICE.items():
        print(f"  {key}: {reason}")
    print("without a fix:")
    for key, number in without.items():
        print(f"  {key}: {number}; {_reason(key)}")
    assert without.keys() <= FOLLOWED.keys()
    assert right >= RIGHT * total
    assert as_right >= FIXED * total


def _reason(key: str) -> str:
    """What the rule says about its missing fixes."""
    code = key.partition("-")[0]
    reason = find_rule_file(code).load().no_fix
    assert reason, f"{code} says no reason"
    return reason
