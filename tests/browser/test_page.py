"""The playground in a real browser, used as a learner uses it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest
from conftest import Server
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from flake8_flask_response.learn.exercise import all_exercises

AXE = Path(__file__).parents[2] / "playground" / "node_modules" / "axe-core" / "axe.min.js"


def findings(page: Page) -> Locator:
    return page.get_by_test_id("finding")


def answer(page: Page) -> Locator:
    return page.get_by_test_id("answer")


def write(page: Page, text: str) -> None:
    """Replace the program by pasting, as typing would be indented by the editor."""
    page.get_by_test_id("editor").locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(text)


def send(page: Page, request: str) -> None:
    page.get_by_test_id("request").fill(request)
    page.get_by_test_id("send").click()


def app(body: str, imports: str = "Flask") -> str:
    head = f"from flask import {imports}\n\napp = Flask(__name__)\n\n\n"
    return f'{head}@app.get("/")\ndef index():\n{body}'


def test_finding_fix_and_both_answers(page: Page) -> None:
    expect(findings(page)).to_have_count(1)
    expect(findings(page)).to_contain_text("RSP201")
    expect(page.locator(".cm-lintRange-warning")).to_have_text("page")
    findings(page).get_by_text("Why?").click()
    expect(findings(page)).to_contain_text("make_response() makes a new object")
    send(page, "GET /")
    expect(answer(page)).to_contain_text("200 OK")
    expect(answer(page)).to_contain_text("No cookie is set")
    page.get_by_test_id("apply-fix").click()
    expect(findings(page)).to_have_count(0)
    expect(page.get_by_test_id("editor")).to_contain_text("return response")
    expect(answer(page)).to_contain_text("visited=yes; Path=/")
    expect(page.get_by_test_id("answer-before")).to_contain_text("No cookie is set")
    send(page, "GET /")
    expect(answer(page)).to_contain_text("visited=yes; Path=/")
    page.get_by_test_id("editor").locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+Z")
    expect(findings(page)).to_have_count(1)


def test_typing_a_mistake(page: Page) -> None:
    write(page, app('    page = "Hello"\n    return page\n'))
    expect(page.locator("#findings-summary")).to_have_text("No findings.")
    page.locator(".cm-line", has_text='page = "Hello"').click()
    page.keyboard.press("End")
    page.keyboard.type('\npage.headers["X-A"] = "1"')
    expect(findings(page)).to_have_count(1)
    expect(findings(page)).to_contain_text("line 9")
    expect(findings(page)).to_contain_text("RSP101")
    send(page, "/")
    expect(answer(page)).to_contain_text("AttributeError: 'str' object has no attribute 'headers'")
    expect(answer(page)).to_contain_text("line 9 in index()")


def test_a_click_on_what_is_underlined(page: Page) -> None:
    page.locator(".cm-lintRange-warning").click()
    expect(findings(page)).to_have_class(re.compile("picked"))
    expect(findings(page)).to_contain_text("The whole lesson: RSP201")


def test_places_after_an_emoji(page: Page) -> None:
    write(
        page,
        app(
            '    x = "\N{SNAKE}"; page = "\N{SNAKE}"; page.headers["X-A"] = "1"\n    return page\n'
        ),
    )
    expect(page.locator(".cm-lintRange-warning")).to_have_text('page.headers["X-A"] = "1"')
    page.get_by_test_id("apply-fix").click()
    expect(findings(page)).to_have_count(0)
    expect(page.get_by_test_id("editor")).to_contain_text("make_response")


def test_a_comment_silences(page: Page) -> None:
    write(page, app('    page = "Hello"\n    page.headers["X-A"] = "1"  # noqa: RSP101\n'))
    expect(page.locator("#findings-summary")).to_have_text("No findings.")


def test_a_syntax_error_stands_at_its_line(page: Page) -> None:
    write(page, app("    return (\n"))
    expect(page.get_by_test_id("syntax-error")).to_contain_text("line 8")
    send(page, "GET /")
    expect(answer(page)).to_contain_text("SyntaxError: '(' was never closed")


def test_an_endless_loop_is_stopped(page: Page) -> None:
    write(page, app("    while True:\n        pass\n"))
    send(page, "GET /")
    expect(answer(page)).to_contain_text("Stopped after 5 seconds")
    write(page, app('    return "Hello again"\n'))
    send(page, "GET /")
    expect(answer(page)).to_contain_text("Hello again")


HARSH = {
    "recursion": "    return index()\n",
    "exit": "    import os\n    os._exit(1)\n",
    "abort": "    import sys\n    sys.exit(1)\n",
    "memory": '    return "x" * 10**11\n',
    "close": "    import js\n    js.self.close()\n    return 'closed'\n",
    "print": "    while True:\n        print('x' * 100_000)\n",
    "body": "    return 'x' * 10**7\n",
}


def test_whatever_a_program_does_the_next_one_is_answered(page: Page) -> None:
    for name, body in HARSH.items():
        write(page, app(body))
        send(page, "GET /")
        expect(answer(page)).to_contain_text(re.compile("Error|Exit|[Ss]topped|terminated|200 OK"))
        write(page, app(f'    return "after {name}"\n'))
        send(page, "GET /")
        expect(answer(page)).to_contain_text(f"after {name}")


def test_without_flask_the_linter_still_works(
    page: Page, context: BrowserContext, server: Server, troubles: list[str]
) -> None:
    context.route(re.compile("/flask-"), lambda route: route.abort())
    page.goto("about:blank")
    page.goto(server.address)
    expect(findings(page)).to_have_count(1)
    send(page, "GET /")
    expect(answer(page)).to_contain_text("Flask could not be loaded")
    context.unroute(re.compile("/flask-"))
    send(page, "GET /")
    expect(answer(page)).to_contain_text("200 OK")
    troubles.clear()


def test_the_visitor_stops_it(page: Page) -> None:
    expect(page.locator("#findings-summary")).to_have_text("1 finding")
    write(page, "while True:\n    pass\n")
    send(page, "GET /")
    page.get_by_role("button", name="Stop").click()
    expect(answer(page)).to_contain_text("Stopped.")


def test_forms_json_headers_and_cookies(page: Page) -> None:
    write(
        page,
        """\
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/")
def index():
    seen = request.get_json(silent=True) or request.form.to_dict()
    response = make_response({"seen": seen, "cookies": request.cookies})
    response.headers["X-Seen"] = request.headers.get("X-Asked", "none")
    response.set_cookie("count", "1")
    print("asked")
    return response
""",
    )
    send(page, "POST / form name=Ada&age=36 with X-Asked: yes")
    expect(answer(page)).to_contain_text('{"cookies":{},"seen":{"age":"36","name":"Ada"}}')
    expect(answer(page)).to_contain_text("Printed")
    expect(page.get_by_test_id("request")).to_have_value("POST /")
    expect(page.get_by_test_id("content")).to_have_value("name=Ada&age=36")
    expect(page.get_by_test_id("cookies")).to_have_value("count=1")
    page.get_by_test_id("kind").select_option("json")
    page.get_by_test_id("content").fill('{"a": [1]}')
    page.get_by_test_id("cookies").fill("count=2; theme=dark")
    page.get_by_test_id("send").click()
    expect(answer(page)).to_contain_text('"cookies":{"count":"2","theme":"dark"},"seen":{"a":[1]}')
    page.get_by_test_id("content").fill("{")
    page.get_by_test_id("send").click()
    expect(answer(page)).to_contain_text("the JSON cannot be read")
    send(page, "nonsense")
    expect(answer(page)).to_contain_text("Write a method and a path")


def test_try_it_on_the_page_of_a_rule(page: Page, server: Server) -> None:
    page.goto(f"{server.origin}/rules/RSP101/")
    page.get_by_role("link", name="Try it").first.click()
    expect(findings(page)).to_have_count(1)
    expect(findings(page)).to_contain_text("RSP101")
    page.get_by_test_id("send").click()
    expect(answer(page)).to_contain_text("AttributeError: 'str' object has no attribute 'headers'")
    page.get_by_test_id("send-all").click()
    expect(page.locator("#ready-list .outcome")).to_have_text("as the lesson says")


def test_an_exercise_is_solved_and_stays_so(page: Page, server: Server) -> None:
    exercise = all_exercises()[0]
    page.goto(f"{server.origin}/exercises/")
    page.get_by_role("link", name="Do the exercises in your browser").click()
    page.get_by_role("button", name=f"1. {exercise.title}").click()
    page.get_by_test_id("check").click()
    expect(page.locator("#verdict")).to_contain_text("Not solved yet.")
    page.get_by_test_id("hint").click()
    expect(page.locator("#hints li")).to_have_count(1)
    write(page, exercise.solution["app.py"])
    page.get_by_test_id("check").click()
    expect(page.locator("#verdict")).to_contain_text("Solved")
    expect(page.locator("#progress-text")).to_have_text(f"1/{len(all_exercises())}")
    page.reload()
    expect(page.locator("#progress-text")).to_have_text(f"1/{len(all_exercises())}")
    page.get_by_role("button", name="Exercises").click()
    expect(page.get_by_role("button", name=f"1. {exercise.title} (solved)")).to_be_visible()


def test_a_shared_link_holds_the_program(page: Page) -> None:
    write(page, app('    return "shared"\n'))
    page.get_by_test_id("request").fill("GET /?a=1")
    page.get_by_role("button", name="Share").click()
    expect(page).to_have_url(re.compile("#code="))
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    expect(page.get_by_test_id("editor")).to_contain_text('return "shared"')
    expect(page.get_by_test_id("request")).to_have_value("GET /?a=1")
    page.get_by_test_id("send").click()
    expect(answer(page)).to_contain_text("200 OK")


def test_without_a_network(page: Page, server: Server, context: BrowserContext) -> None:
    send(page, "GET /")
    expect(answer(page)).to_contain_text("200 OK")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    server.stop()
    page.reload()
    expect(findings(page)).to_have_count(1)
    send(page, "GET /")
    expect(answer(page)).to_contain_text("200 OK")


def focused(page: Page) -> str:
    """The test id of the element that has the focus, or its id."""
    return page.evaluate(
        """() => {
          const element = document.activeElement;
          return element.closest("[data-testid]")?.dataset.testid ?? element.id;
        }"""
    )


def press_until(page: Page, key: str, wanted: str) -> None:
    for _ in range(40):
        if focused(page) == wanted:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{wanted} is not reached; the focus is on {focused(page)}")


def test_the_keyboard_alone(page: Page) -> None:
    expect(findings(page)).to_have_count(1)
    press_until(page, "Tab", "editor")
    page.keyboard.press("F8")
    expect(page.locator(".cm-activeLine")).to_have_text("    return page")
    page.keyboard.press("ControlOrMeta+End")
    page.keyboard.type("x = 1")
    expect(page.get_by_test_id("editor")).to_contain_text("x = 1")
    page.keyboard.press("Escape")
    press_until(page, "Tab", "apply-fix")
    page.keyboard.press("Enter")
    expect(findings(page)).to_have_count(0)
    assert focused(page) == "findings-summary"
    press_until(page, "Tab", "request")
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("visited=yes")
    press_until(page, "Shift+Tab", "exercises-open")
    page.keyboard.press("Enter")
    expect(page.locator("#exercises")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#exercises")).to_be_hidden()
    assert focused(page) == "exercises-open"


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barriers(
    page: Page, server: Server, width: int, scheme: Literal["light", "dark"]
) -> None:
    """As axe sees it, in every state of the page; and nothing is wider than the window."""
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme=scheme)
    expect(findings(page)).to_have_count(1)
    findings(page).get_by_text("Why?").click()
    page.locator("#more summary").click()
    send(page, "GET /")
    expect(answer(page)).to_contain_text("200 OK")
    assert barriers(page) == []
    page.get_by_test_id("apply-fix").click()
    expect(page.get_by_test_id("answer-before")).to_be_visible()
    assert barriers(page) == []
    page.goto(f"{server.address}#exercise={all_exercises()[-1].name}")
    page.get_by_test_id("hint").click()
    page.get_by_test_id("check").click()
    expect(page.locator("#verdict")).to_contain_text("Not solved yet.")
    assert barriers(page) == []
    page.get_by_role("button", name="Exercises").click()
    assert barriers(page) == []


def barriers(page: Page) -> list[str]:
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run().then(({ violations }) => violations)")
    return ["wider than the window"] * wide + [
        f"{each['id']}: {each['help']}: {[node['html'] for node in each['nodes']]}"
        for each in found
    ]


@pytest.mark.parametrize("lacking", ["WebAssembly", "Worker"])
def test_a_browser_that_cannot_run_it(
    context: BrowserContext, server: Server, lacking: str
) -> None:
    context.add_init_script(f"delete window.{lacking}")
    page = context.new_page()
    page.goto(server.address)
    expect(page.get_by_role("alert")).to_contain_text(f"it has no {lacking}")
    expect(page.get_by_test_id("editor")).to_contain_text("make_response")
    expect(page.get_by_test_id("send")).to_be_disabled()


def test_the_licences_are_there(page: Page, server: Server) -> None:
    page.get_by_text("What is shipped").click()
    address = page.get_by_role("link", name="All their texts").get_attribute("href")
    texts = page.request.get(f"{server.address}{address}").text()
    for name in ("pyodide", "flask-", "werkzeug-", "@codemirror/view", "fzstd", "pytz"):
        assert name in texts


def test_the_program_reaches_nothing_outside(page: Page) -> None:
    names = ["fetch", "XMLHttpRequest", "WebSocket", "indexedDB", "caches", "postMessage", "close"]
    body = f"    import js\n    return ' '.join(str(getattr(js, n, None)) for n in {names})\n"
    write(page, app(body))
    send(page, "GET /")
    expect(answer(page)).to_contain_text(" ".join(["None"] * len(names)))


def test_what_is_typed_before_the_lessons_are_there_stays(
    context: BrowserContext, server: Server
) -> None:
    page = context.new_page()
    lessons: list[Route] = []
    page.route("**/programs-*", lambda route: lessons.append(route))
    page.goto(server.address)
    write(page, app("    return 'typed early'\n"))
    for route in lessons:
        route.continue_()
    expect(page.locator("#library")).to_be_enabled()
    expect(page.locator("#library option")).not_to_have_count(0)
    send(page, "GET /")
    expect(answer(page)).to_contain_text("typed early")
    page.locator("#library").select_option("rule=RSP101&snippet=0")
    page.locator("#library").select_option("")
    expect(page.get_by_test_id("editor")).to_contain_text("render_template_string")
