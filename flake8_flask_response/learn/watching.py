"""Watch the files of the current exercise, and judge them at each save."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from pathlib import Path

from ..output import write
from .course import Course
from .exercise import Exercise
from .judge import Verdict, judge
from .running import answers_apart
from .telling import KEYS, hint_text, introduction, listing, verdict_text

INTERVAL = 0.3
"""So many seconds pass between two looks at the files."""
_Snapshot = frozenset[tuple[str, int, int]]


def judge_now(course: Course, exercise: Exercise) -> Verdict:
    """Run and judge an exercise as it is now. Raises FlaskMissing."""
    folder = course.place(exercise).resolve()
    return judge(exercise.wanted, folder, answers_apart(folder, exercise.wanted))


def judge_once(course: Course, exercise: Exercise) -> bool:
    """Judge an exercise, say what came out and keep it; true if it is solved."""
    verdict = judge_now(course, exercise)
    write(verdict_text(course, exercise, verdict))
    if verdict.solved:
        course.mark_solved(exercise)
    return verdict.solved


def watch(course: Course) -> None:
    """Judge at each save and go on when an exercise is solved, until all are or the user leaves.

    Keys are read from standard input, a line each. Raises FlaskMissing.
    """
    keys = _Keys()
    before: _Snapshot | None = None
    told = ""
    while exercise := course.current():
        if exercise.name != told:
            told, before = exercise.name, None
            if not write(introduction(course, exercise)):
                return
        now = _snapshot(course.place(exercise))
        if now != before:
            before = now
            if judge_once(course, exercise):
                continue
            if not write(f"\n{KEYS}\n"):
                return
        key = keys.next(INTERVAL)
        if key == "q":
            return
        _act(course, exercise, key)
    write("\nAll exercises are solved. Well done!\n")


def _act(course: Course, exercise: Exercise, key: str) -> None:
    actions: dict[str, Callable[[], object]] = {
        "h": lambda: write(hint_text(exercise, course.next_hint(exercise))),
        "l": lambda: write(listing(course)),
        "n": course.skip,
    }
    if key in actions:
        actions[key]()
    elif key:
        write(f"Unknown key {key!r}. {KEYS}\n")


def _snapshot(folder: Path) -> _Snapshot:
    """Name, time and size of each file in the folder that may matter to the app."""
    found = set()
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name[0] not in "._"]
        for name in names:
            try:
                status = os.stat(os.path.join(root, name))
            except OSError:
                continue
            found.add((os.path.join(root, name), status.st_mtime_ns, status.st_size))
    return frozenset(found)


class _Keys:
    """Lines typed by the user, without waiting for them for ever."""

    def __init__(self) -> None:
        self._typed: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        rest = ""
        while True:
            try:
                data = os.read(0, 1024)  # not sys.stdin: its lock would be held when Python ends
            except OSError:
                return
            if not data:
                return
            *lines, rest = (rest + data.decode("utf-8", "replace")).split("\n")
            for line in lines:
                self._typed.put(line.strip().lower()[:1] or "?")

    def next(self, seconds: float) -> str:
        """The next key, or an empty text after so many seconds."""
        try:
            return self._typed.get(timeout=seconds)
        except queue.Empty:
            return ""
