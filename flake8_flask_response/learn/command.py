"""The subcommand `learn` of the command line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..output import write
from .course import Course, NoSuchExercise, course_around
from .exercise import Exercise, all_exercises
from .running import FlaskMissing
from .telling import hint_text, introduction, listing, shown
from .watching import judge_once, watch

FOLDER = "flask-exercises"


class LearnError(Exception):
    """The command cannot be done; the message says why."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser the arguments of `learn`."""
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        type=Path,
        help=f"where the exercises are, or are copied to (default: the folder of exercises here or "
        f"above, or else {FOLDER})",
    )
    parser.add_argument(
        "--exercise",
        metavar="N",
        help="go to this exercise, by its number, its folder, or a part of its name or title",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list the exercises")
    what.add_argument(
        "--hint", action="store_true", help="show the next hint; the third is the fix"
    )
    what.add_argument(
        "--reset",
        action="store_true",
        help="put the files of the current exercise back; your changes there are lost",
    )
    what.add_argument(
        "--once",
        action="store_true",
        help="judge the current exercise once; exit status 1 if not solved",
    )


def run(chosen: argparse.Namespace) -> int:
    """Do what the arguments ask for; gives the exit status.

    Raises LearnError where the folder cannot be used, an exercise is not there, or Flask is
    missing.
    """
    try:
        return _run(chosen)
    except NoSuchExercise as error:
        raise LearnError(str(error)) from None
    except FlaskMissing:
        raise LearnError(
            "the exercises are run with Flask, and this Python does not have it; "
            f"install it with: {sys.executable} -m pip install flask"
        ) from None
    except OSError as error:
        raise LearnError(f"the folder {_folder(chosen)} cannot be used: {error}") from None
    except KeyboardInterrupt:
        write("\n")
        return 0


def _run(chosen: argparse.Namespace) -> int:
    course = Course.read(_folder(chosen), all_exercises())
    wanted = None if chosen.exercise is None else course.find(chosen.exercise)
    if chosen.list:
        if course.folder.exists() and not course.folder.is_dir():
            raise LearnError(f"{shown(course.folder)} is not a folder")
        course.chosen = wanted.name if wanted else course.chosen
        write(listing(course))
        return 0
    course = Course.open(course.folder, course.exercises)
    if course.copied:
        write(f"Copied {course.copied} exercises to {shown(course.folder)}\n")
    if wanted:
        course.choose(wanted)
    exercise = course.current()
    if exercise is None:
        write(
            f"All {len(course.exercises)} exercises are solved. "
            "To do one again: --exercise N --reset\n"
        )
        return 0
    return _for(course, exercise, chosen)


def _folder(chosen: argparse.Namespace) -> Path:
    given: Path | None = chosen.folder
    if given is not None:
        return given
    return course_around(Path.cwd(), FOLDER, all_exercises()) or Path(FOLDER)


def _for(course: Course, exercise: Exercise, chosen: argparse.Namespace) -> int:
    if chosen.hint:
        write(hint_text(exercise, course.next_hint(exercise)))
    elif chosen.reset:
        course.reset(exercise)
        write(f"Exercise {exercise.number} is as it was: {shown(course.place(exercise))}\n")
    elif chosen.once:
        write(introduction(course, exercise))
        return 0 if judge_once(course, exercise) else 1
    else:
        watch(course)
    return 0
