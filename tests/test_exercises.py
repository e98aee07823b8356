"""Each exercise is broken as told, is solved by its solution, and not by taking code out."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from mutations import mutations

from flake8_flask_response.learn.answering import answers
from flake8_flask_response.learn.exchange import problem
from flake8_flask_response.learn.exercise import Exercise, Mark, all_exercises
from flake8_flask_response.learn.judge import judge, lint
from flake8_flask_response.learn.laying import lay_out

EXERCISES = {exercise.name: exercise for exercise in all_exercises()}
each = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)


def laid_out(folder: Path, files: Mapping[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    lay_out(folder, files)
    return folder


def wrong_answers(exercise: Exercise, folder: Path) -> list[str]:
    given = answers(folder, exercise.wanted)
    return [
        f"{line.text}: {wrong}: {answer}"
        for line, answer in zip(exercise.wanted, given, strict=True)
        for wrong in [problem(line.result, answer)]
        if wrong
    ]


@each
def test_broken_as_told(exercise: Exercise, tmp_path: Path) -> None:
    folder = laid_out(tmp_path, exercise.files)
    seen = sorted(Mark(found.file, found.line, found.code) for found in lint(folder))
    assert seen == sorted(exercise.marks)
    assert seen
    for line, answer in zip(exercise.now, answers(folder, exercise.now), strict=True):
        assert not problem(line.result, answer), f"{line.text}\n{answer}"
    assert wrong_answers(exercise, folder)


@each
def test_solved_by_its_solution(exercise: Exercise, tmp_path: Path) -> None:
    folder = laid_out(tmp_path, exercise.solution)
    verdict = judge(exercise.wanted, folder, tuple(answers(folder, exercise.wanted)))
    assert not verdict.findings
    assert not wrong_answers(exercise, folder)
    assert verdict.solved


@each
def test_not_solved_without_thinking(exercise: Exercise, tmp_path: Path) -> None:
    """No statement taken out, no function emptied, no constant returned is a solution."""
    passed, tried = [], 0
    for number, (name, files) in enumerate(mutations(exercise)):
        try:
            for path, text in files.items():
                if path.endswith(".py"):
                    ast.parse(text)
        except SyntaxError:
            continue
        tried += 1
        folder = laid_out(tmp_path / str(number), files)
        if not lint(folder) and not wrong_answers(exercise, folder):
            passed.append(name)
    assert not passed
    assert tried > 10


OTHER_WAYS = [
    (
        "a-status-on-text",
        "    page.status_code = 201\n    return page",
        "    response = app.make_response(page)\n    response.status = 201\n    return response",
    ),
    ("an-error-of-your-own", "    return response\n", "    return response, 404\n"),
    (
        "headers-on-a-page",
        '    page.headers["X-Robots-Tag"] = "noindex"\n    return page',
        '    return page, {"X-Robots-Tag": "noindex"}',
    ),
    ("a-number-returned", "return len(word)", 'return f"{len(word)}"'),
    ("a-body-with-204", "jsonify(deleted=name), 204", "jsonify(deleted=name), 200"),
    (
        "a-keyword-too-many",
        'make_response(f"Welcome, {name}", status=201)',
        'f"Welcome, {name}", 201',
    ),
    (
        "json-that-is-html",
        'json.dumps({"name": name, "stars": STARS[name]})',
        '{"name": name, "stars": STARS[name]}',
    ),
    ("a-name-that-is-not-there", "response.contenttype", "response.mimetype"),
    ("a-hook-that-says-false", "return False", 'return "Stay out", 403'),
    (
        "a-stream-reads-the-request",
        '    def pieces():\n        yield "Hello, "\n        yield request.args["name"]',
        '    name = request.args["name"]\n\n    def pieces():\n'
        '        yield "Hello, "\n        yield name',
    ),
    (
        "the-status-only-in-the-body",
        'jsonify(error=f"no book {key}", status=404)',
        '{"error": f"no book {key}", "status": 404}, 404',
    ),
    ("the-lost-redirect", 'redirect("/login")', 'return redirect("/login")'),
    (
        "two-cookies",
        'response.headers["Set-Cookie"] = f"colour={colour}; Path=/"',
        'response.headers.add("Set-Cookie", f"colour={colour}; Path=/")',
    ),
    ("a-cookie-from-1970", "expires=3600", "max_age=3600, httponly=True, samesite='Lax'"),
]


@pytest.mark.parametrize(("name", "old", "new"), OTHER_WAYS, ids=[way[0] for way in OTHER_WAYS])
def test_other_right_ways_count(name: str, old: str, new: str, tmp_path: Path) -> None:
    exercise = EXERCISES[name]
    source = exercise.files["app.py"]
    assert source.count(old) == 1
    folder = laid_out(tmp_path, {"app.py": source.replace(old, new)})
    assert not lint(folder)
    assert not wrong_answers(exercise, folder)


def test_the_cookie_of_one_hour_lasts_one_hour(tmp_path: Path) -> None:
    exercise = EXERCISES["a-cookie-from-1970"]
    source = exercise.files["app.py"].replace("expires=3600", "max_age=36")
    assert wrong_answers(exercise, laid_out(tmp_path, {"app.py": source}))


@each
def test_the_last_hint_is_the_fix(exercise: Exercise) -> None:
    assert len(exercise.hints) == 3
    code = re.findall(r"^```python\n(.*?)^```$", exercise.hints[2], re.DOTALL | re.MULTILINE)
    assert code, "the last hint has no code block"
    solution = [line.strip() for text in exercise.solution.values() for line in text.splitlines()]
    broken = [line.strip() for text in exercise.files.values() for line in text.splitlines()]
    shown = [line.strip() for block in code for line in block.splitlines() if line.strip()]
    assert set(shown) <= {*solution, "..."}
    parts = [part for block in code for part in block.split("...\n")]
    told = [part for part in parts if not any(part in text for text in exercise.files.values())]
    assert told, "the last hint shows nothing new"
    changed = {line for line in solution if line and line not in broken}
    assert changed <= set(shown), "the last hint is not the whole fix"


@each
def test_its_texts_are_plain(exercise: Exercise) -> None:
    for text in (exercise.title, exercise.chapter, exercise.text, *exercise.hints):
        assert text.isascii()
        assert text == text.strip()
    for hint in exercise.hints[:2]:
        assert "```" not in hint
        assert hint
    assert len(exercise.text) < 1200


def test_there_is_a_path() -> None:
    numbers = [exercise.number for exercise in EXERCISES.values()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(EXERCISES) == len(all_exercises()) >= 40
    chapters = [exercise.chapter for exercise in EXERCISES.values()]
    assert sum(a != b for a, b in itertools.pairwise(chapters)) == len(set(chapters)) - 1
    assert [next(iter(exercise.codes)) for exercise in EXERCISES.values()][:3] == [
        "RSP101",
        "RSP201",
        "RSP301",
    ]
