"""Reading a docstring as a lesson."""

import os
import subprocess
import sys
import textwrap

import pytest

from flake8_flask_response.lesson import Kind, LessonError, Snippet, as_text, parse_lesson

DOCSTRING = """\
A title in one line.

The first reason
goes over two lines.

A second one: with a colon.

Wrong::

    import flask

    def view():
        return 1  # RSP999

    # GET / -> TypeError: no
    # a remark -> is no answer

Right::

    x = 1

    # IMPORT -> nothing

Wrong::

    y = 2

Quiet on: this
  and that.

Options: none.

Related: RSP101, RSP102.

Flask docs: About Responses
"""


def test_all_parts() -> None:
    lesson = parse_lesson("RSP999", "some-name", DOCSTRING)
    assert (lesson.code, lesson.name) == ("RSP999", "some-name")
    assert lesson.title == "A title in one line"
    assert lesson.reason == (
        "The first reason goes over two lines.",
        "A second one: with a colon.",
    )
    assert [snippet.kind for snippet in lesson.snippets] == [Kind.WRONG, Kind.RIGHT, Kind.WRONG]
    assert lesson.quiet == "this and that."
    assert lesson.options == "none."
    assert lesson.related == ("RSP101", "RSP102")
    assert lesson.docs == "About Responses"


def test_a_snippet_is_whole_and_can_be_taken_apart() -> None:
    snippet = parse_lesson("RSP999", "some-name", DOCSTRING).snippets[0]
    code = "import flask\n\ndef view():\n    return 1  # RSP999\n"
    remark = "# a remark -> is no answer\n"
    assert snippet.text == f"{code}\n# GET / -> TypeError: no\n{remark}"
    assert snippet.code == f"{code}\n{remark}"
    assert snippet.answers == ("GET / -> TypeError: no",)


def test_answers_of_every_kind_are_recognised() -> None:
    text = "x = 1\n# IMPORT -> NameError: a\n# PATCH /x json {} -> 200\n# GET away -> no\n"
    assert Snippet(Kind.WRONG, text).answers == (
        "IMPORT -> NameError: a",
        "PATCH /x json {} -> 200",
    )


@pytest.mark.parametrize(
    ("docstring", "problem"),
    [
        ("", "the first line is the title"),
        ("Title\nthat goes on.\n\nWhy.", "the first line is the title"),
        ("Title.", "no paragraph says why"),
        ("Title.\n\nWrong::\n\n    x = 1", "no paragraph says why"),
        ("Title.\n\nWhy.\n\nWrong::", "no indented code below 'Wrong::'"),
        ("Title.\n\nWhy.\n\nRight::\n\nProse.", "no indented code below 'Right::'"),
        ("Title.\n\nWhy.\n\nWrong::\n\n    x = 1\n\nProse.", "'Prose.' has no place here"),
        ("Title.\n\nWhy.\n\n    x = 1", "'x = 1' has no place here"),
        ("Title.\n\nWhy.\n\nOptions: a.\n\nOptions: b.", "'Options: b.' has no place here"),
        ("Title.\n\nWhy.\n\nOptions: a.\n\nWrong::\n\n    x", "'Wrong::' has no place here"),
    ],
)
def test_another_form_is_an_error_that_says_where(docstring: str, problem: str) -> None:
    with pytest.raises(LessonError) as caught:
        parse_lesson("RSP999", "some-name", docstring)
    assert str(caught.value).startswith("RSP999: ")
    assert problem in str(caught.value)


def test_as_text_says_everything_once() -> None:
    text = as_text(parse_lesson("RSP999", "some-name", DOCSTRING))
    assert text.startswith("RSP999 some-name\nA title in one line\n\nThe first reason goes over")
    for part in (
        "Wrong:\n\n    import flask\n",
        "Quiet on: this and that.",
        "Related: RSP101, RSP",
    ):
        assert text.count(part) == 1
    assert text.endswith("Flask docs: About Responses\n")
    assert not [line for line in text.splitlines() if line != line.rstrip()]


def test_a_lesson_is_read_where_python_strips_docstrings() -> None:
    script = textwrap.dedent(
        """
        from flake8_flask_response.lesson import read_lesson
        from flake8_flask_response.rule import find_rule_file
        assert False, "-OO strips this"
        print(read_lesson(find_rule_file("RSP000")).title)
        """
    )
    done = subprocess.run(
        [sys.executable, "-OO", "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout == "The plugin itself failed on this file\n"
