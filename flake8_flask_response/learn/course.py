"""A learner's folder: the exercises as files, and what was solved."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .exercise import Exercise

PROGRESS = ".progress.json"
README = "README.md"


class NoSuchExercise(LookupError):
    """There is no exercise with this number or name."""


@dataclass
class Course:
    """The exercises in a folder. `solved` holds names, `hints` how many were shown of each."""

    folder: Path
    exercises: Sequence[Exercise]
    solved: set[str] = field(default_factory=set)
    hints: dict[str, int] = field(default_factory=dict)
    chosen: str = ""
    copied: int = 0

    @classmethod
    def read(cls, folder: Path, exercises: Sequence[Exercise]) -> Course:
        """Read the progress in the folder, and write nothing.

        A folder that is not there, and progress that cannot be read, count as none.
        """
        course = cls(folder, exercises)
        course._read()
        return course

    @classmethod
    def open(cls, folder: Path, exercises: Sequence[Exercise]) -> Course:
        """Copy into the folder what is missing there, and read the progress.

        `copied` tells how many exercises were not there before. Files that are there already are
        left alone. Progress that cannot be read counts as none.
        Raises OSError if the folder cannot be made or written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        course = cls.read(folder, exercises)
        for exercise in exercises:
            course.copied += not course.place(exercise).exists()
            course._copy(exercise, overwrite=False)
        course.save()
        return course

    def find(self, wanted: str) -> Exercise:
        """The exercise with this number or folder, or the only one with this in name or title.

        Raises NoSuchExercise, also where several exercises fit.
        """
        asked = wanted.strip().strip("/\\").casefold()
        for exercise in self.exercises:
            known = {str(exercise.number), f"{exercise.number:02}", exercise.name, exercise.folder}
            if asked in known:
                return exercise
        fitting = [one for one in self.exercises if asked and _mentions(one, asked)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting and not asked.isdecimal():
            some = ", ".join(f"{one.number} ({one.name})" for one in fitting[:5])
            more = ", ..." if len(fitting) > 5 else ""
            raise NoSuchExercise(f"several exercises fit {wanted!r}: {some}{more}")
        raise NoSuchExercise(
            f"there is no exercise {wanted!r}; give a number from 1 to {len(self.exercises)}, "
            "the name of its folder, or a part of its name or title"
        )

    def current(self) -> Exercise | None:
        """The chosen exercise, or the first that is not solved; None if all are solved."""
        for exercise in self.exercises:
            if exercise.name == self.chosen:
                return exercise
        for exercise in self.exercises:
            if exercise.name not in self.solved:
                return exercise
        return None

    def choose(self, exercise: Exercise) -> None:
        """Make this exercise the current one."""
        self.chosen = exercise.name
        self.save()

    def skip(self) -> None:
        """Go to the next exercise that is not solved; the first comes after the last."""
        current = self.current()
        start = self.exercises.index(current) + 1 if current else 0
        for exercise in [*self.exercises[start:], *self.exercises[:start]]:
            if exercise.name not in self.solved and exercise is not current:
                return self.choose(exercise)
        return None

    def mark_solved(self, exercise: Exercise) -> None:
        """Keep that the exercise is solved, and go on to the next after it that is not."""
        self.solved.add(exercise.name)
        start = self.exercises.index(exercise) + 1
        following = (*self.exercises[start:], *self.exercises[:start])
        self.chosen = next((one.name for one in following if one.name not in self.solved), "")
        self.save()

    def next_hint(self, exercise: Exercise) -> int:
        """Count one more hint as shown, up to the last; gives its number, from 1."""
        shown = min(self.hints.get(exercise.name, 0) + 1, len(exercise.hints))
        self.hints[exercise.name] = shown
        self.save()
        return shown

    def reset(self, exercise: Exercise) -> None:
        """Write the files of the exercise as they were at first, and forget that it is solved."""
        self._copy(exercise, overwrite=True)
        self.solved.discard(exercise.name)
        self.hints.pop(exercise.name, None)
        self.choose(exercise)

    def place(self, exercise: Exercise) -> Path:
        """The folder of an exercise."""
        return self.folder / exercise.folder

    def save(self) -> None:
        """Write the progress."""
        data = {"solved": sorted(self.solved), "hints": self.hints, "current": self.chosen}
        path = self.folder / PROGRESS
        new = path.with_name(f"{PROGRESS}.new")
        new.write_text(f"{json.dumps(data, indent=2)}\n", encoding="utf-8")
        os.replace(new, path)

    def _read(self) -> None:
        data: Any = None
        with contextlib.suppress(OSError, ValueError, RecursionError):
            data = json.loads((self.folder / PROGRESS).read_text(encoding="utf-8"))
        if not isinstance(data, dict):
            return
        solved, hints, chosen = data.get("solved"), data.get("hints"), data.get("current")
        names = {exercise.name for exercise in self.exercises}
        if isinstance(solved, list):
            self.solved = {name for name in solved if isinstance(name, str) and name in names}
        if isinstance(hints, dict):
            self.hints = {
                name: count for name, count in hints.items() if name in names and type(count) is int
            }
        self.chosen = chosen if isinstance(chosen, str) and chosen in names else ""

    def _copy(self, exercise: Exercise, overwrite: bool) -> None:
        texts = {**exercise.files, README: readme(exercise)}
        for name, content in texts.items():
            path = self.place(exercise) / name
            if overwrite or not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, encoding="utf-8")


def course_around(place: Path, name: str, exercises: Sequence[Exercise]) -> Path | None:
    """The folder of exercises that `place` is or lies in, or one with this name there or above.

    A nested copy counts less than the folder it lies in. None if there is neither.
    """
    places = (place, *place.parents)
    for folder in (*places, *(above / name for above in places)):
        if any((folder / exercise.folder).is_dir() for exercise in exercises):
            return folder
    return None


def _mentions(exercise: Exercise, asked: str) -> bool:
    known = (exercise.name, exercise.folder, exercise.title)
    return any(asked in text.casefold() for text in known)


def readme(exercise: Exercise) -> str:
    """What stands beside the files of an exercise: its text, and what Flask does and must do."""
    now = "\n".join(line.text for line in exercise.now)
    wanted = "\n".join(line.text for line in exercise.wanted)
    return (
        f"# {exercise.number}. {exercise.title}\n\n{exercise.text}\n\n"
        f"What Flask answers now:\n\n```text\n{now}\n```\n\n"
        f"What Flask must answer:\n\n```text\n{wanted}\n```\n"
    )
