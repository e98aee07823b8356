"""What the learner reads in the terminal."""

from __future__ import annotations

from pathlib import Path

from .course import Course
from .exchange import Answer
from .exercise import Exercise
from .judge import Outcome, Verdict

_SHOWN_HEADERS = frozenset({"content-type", "location", "set-cookie"})
_LONGEST = 300
KEYS = "Save a file to be judged. h: hint, l: list, n: next exercise, q: quit (and Enter)"


def introduction(course: Course, exercise: Exercise) -> str:
    """An exercise as it begins: its text, its files, and what Flask answers and must answer."""
    place = shown(course.place(exercise))
    files = "".join(f"  {place / name}\n" for name in exercise.files)
    now = "".join(f"  {line.text}\n" for line in exercise.now)
    wanted = "".join(f"  {line.text}\n" for line in exercise.wanted)
    return (
        f"\n== Exercise {exercise.number} of {len(course.exercises)}: {exercise.title} ==\n"
        f"   ({exercise.chapter}; {len(course.solved)} solved)\n\n{exercise.text}\n\n"
        f"Edit:\n{files}\nWhat Flask answers now:\n{now}\nWhat Flask must answer:\n{wanted}"
    )


def verdict_text(course: Course, exercise: Exercise, verdict: Verdict) -> str:
    """What both judges say."""
    name = f"Exercise {exercise.number}"
    if verdict.solved:
        codes = " ".join(exercise.codes)
        return f"\n{name} is solved. To read more: flake8 --rsp-explain {codes.split()[0]}\n"
    place = shown(course.place(exercise))
    answered = not any(outcome.problem for outcome in verdict.outcomes)
    text = f"\n{name} is not solved yet.\n"
    if answered:
        text += "Flask answers as wanted; the linter still has a finding.\n"
    text += "\nThe linter:\n"
    for found in verdict.findings:
        where = f"{place / found.file}:{found.line}:{found.column}"
        text += f"  {where}: {found.code} {found.message}\n"
    if not verdict.findings:
        text += "  ok   no findings\n"
    text += "\nFlask:\n"
    return text + "".join(_outcome(outcome) for outcome in verdict.outcomes)


def _outcome(outcome: Outcome) -> str:
    if not outcome.problem:
        return f"  ok   {outcome.line.text}\n"
    printed = outcome.answer.printed.strip()[-_LONGEST:]
    return (
        f"  no   {outcome.line.text}\n"
        f"       {outcome.problem}\n"
        f"       but the answer is: {_answer(outcome.answer, outcome.line.result)}\n"
        + (f"       your app printed: {printed}\n" if printed else "")
    )


def _answer(answer: Answer, wanted: str) -> str:
    if answer.error:
        place = f" ({answer.place})" if answer.place else ""
        return f"{answer.error[:_LONGEST]}{place}"
    parts = [answer.status]
    for name, value in answer.headers:
        if name.lower() in _SHOWN_HEADERS or f"{name.lower()}:" in wanted.lower():
            parts.append(f"{name}: {value}")
    body = " ".join(answer.body.split())
    return ", ".join([*parts, f"body: {body[:_LONGEST]}"])


def hint_text(exercise: Exercise, number: int) -> str:
    """One hint, by its number from 1."""
    return f"\nHint {number} of {len(exercise.hints)}: {exercise.hints[number - 1]}\n"


def listing(course: Course) -> str:
    """All exercises, by chapter, with a mark on those that are solved."""
    current = course.current()
    text, chapter = "", ""
    for exercise in course.exercises:
        if exercise.chapter != chapter:
            chapter = exercise.chapter
            text += f"\n{chapter}\n"
        mark = "x" if exercise.name in course.solved else " "
        here = "  <- here" if exercise is current else ""
        text += f"  [{mark}] {exercise.number:2} {exercise.title}{here}\n"
    return f"{text}\n{len(course.solved)} of {len(course.exercises)} solved\n"


def shown(path: Path) -> Path:
    """A path from the current folder on, where it is below it."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except (ValueError, OSError):
        return path
