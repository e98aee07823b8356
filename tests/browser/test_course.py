"""The exercises in the browser: broken as they are given, and solved by their solutions."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from flake8_flask_response.learn.exercise import Exercise, all_exercises

EXERCISES = all_exercises()


def test_all_exercises_are_judged(page: Page) -> None:
    wrong = []
    for exercise in EXERCISES:
        if judged(page, exercise, dict(exercise.files)) != "Not solved yet.":
            wrong.append(f"{exercise.name} is not broken")
        if not judged(page, exercise, dict(exercise.solution)).startswith("Solved"):
            wrong.append(f"{exercise.name} is not solved: {page.locator('#verdict').inner_text()}")
    print(f"{len(EXERCISES)} exercises")
    assert wrong == []
    expect(page.locator("#progress-text")).to_have_text(f"{len(EXERCISES)}/{len(EXERCISES)}")


def judged(page: Page, exercise: Exercise, files: dict[str, str]) -> str:
    """What the page says of an exercise whose files were left so."""
    page.evaluate(
        "([name, files]) => localStorage.setItem(`playground.files.${name}`, files)",
        [exercise.name, json.dumps(files)],
    )
    page.evaluate("location.hash = ''")
    expect(page.locator("#task")).to_be_hidden()
    page.evaluate("name => { location.hash = `exercise=${name}` }", exercise.name)
    expect(page.locator("#task-title")).to_contain_text(exercise.title)
    page.get_by_test_id("check").click()
    verdict = page.locator("#verdict strong")
    expect(verdict).to_be_visible()
    return verdict.inner_text()
