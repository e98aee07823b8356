"""The examples answer as their README says, and the plugin has nothing to say about them."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.cli import ScriptInfo
from flask.testing import FlaskClient

EXAMPLES = Path(__file__).parent.parent / "examples"
APPS = sorted(
    path.stem
    for path in EXAMPLES.iterdir()
    if path.suffix == ".py" or (path / "__init__.py").is_file()
)

Load = Callable[[str], Flask]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Load an example as `flask --app examples/<name>` does, freshly for each test."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    before = set(sys.modules)

    def load_app(name: str) -> Flask:
        app = ScriptInfo(app_import_path=str(EXAMPLES / name)).load_app()
        app.testing = True
        return app

    yield load_app
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in APPS:
            del sys.modules[name]


def client(load: Load, name: str) -> FlaskClient:
    return load(name).test_client()


def cookie_parts(header: str) -> tuple[str, set[str]]:
    """A Set-Cookie header as its `name=value` and the set of its attributes."""
    first, *attributes = header.split("; ")
    return first, set(attributes)


def test_all_are_tested() -> None:
    assert APPS == [
        "cookies",
        "errors",
        "headers",
        "hooks",
        "json_api",
        "notes",
        "pages",
        "redirects",
        "welcome",
    ]
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    assert all(f"`{name}" in readme for name in APPS)


def test_the_plugin_is_silent() -> None:
    run = subprocess.run(
        [
            *(sys.executable, "-m", "flake8", "--isolated", "--select=RSP"),
            *("--rsp-classroom", "--extend-ignore=RSP901", str(EXAMPLES)),
        ],
        capture_output=True,
        text=True,
    )
    assert (run.stdout, run.stderr, run.returncode) == ("", "", 0)


class TestWelcome:
    def test_status_header_and_cookie(self, load: Load) -> None:
        answer = client(load, "welcome").get("/")
        assert answer.status == "200 OK"
        assert answer.text == "<h1>Welcome!</h1>"
        assert answer.headers["X-Greeting"] == "Hello from make_response"
        pair, attributes = cookie_parts(answer.headers["Set-Cookie"])
        assert pair == "visited=yes"
        assert {"Max-Age=3600", "Secure", "HttpOnly", "Path=/", "SameSite=Lax"} < attributes


class TestHeaders:
    def test_download(self, load: Load) -> None:
        answer = client(load, "headers").get("/people.csv")
        assert answer.status_code == 200
        assert answer.text == "name,born\nAda,1815\nGrace,1906\n"
        assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
        assert answer.headers["Content-Disposition"] == "attachment; filename=people.csv"

    def test_caching(self, load: Load) -> None:
        answer = client(load, "headers").get("/news")
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        assert answer.headers["Last-Modified"] == "Fri, 02 Jan 2026 03:04:05 GMT"

    def test_several_at_once_join_the_others(self, load: Load) -> None:
        answer = client(load, "headers").get("/account")
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"

    def test_one_name_twice(self, load: Load) -> None:
        answer = client(load, "headers").get("/chapters/2")
        assert answer.status_code == 200
        assert answer.headers.getlist("Link") == [
            '</chapters/1>; rel="prev"',
            '</chapters/3>; rel="next"',
        ]

    def test_taken_away_again(self, load: Load) -> None:
        answer = client(load, "headers").get("/teapot")
        assert answer.status == "418 I'M A TEAPOT"
        assert answer.text == "I am a teapot"
        assert answer.headers["X-Brew"] == "tea"
        assert "X-Lid" not in answer.headers


class TestCookies:
    def test_set_read_delete(self, load: Load) -> None:
        browser = client(load, "cookies")
        assert browser.get("/").text == "<body class='light'>Theme: light</body>"

        chosen = browser.post("/theme", data={"theme": "dark"})
        assert (chosen.status_code, chosen.text) == (200, "Chosen")
        pair, attributes = cookie_parts(chosen.headers["Set-Cookie"])
        assert pair == "theme=dark"
        assert {"Max-Age=2592000", "Secure", "HttpOnly", "Path=/", "SameSite=Lax"} < attributes

        shown = browser.get("/")
        assert (shown.status_code, "Set-Cookie" in shown.headers) == (200, False)
        assert shown.text == "<body class='dark'>Theme: dark</body>"

        forgotten = browser.post("/forget")
        assert (forgotten.status_code, forgotten.text) == (200, "Forgotten")
        pair, attributes = cookie_parts(forgotten.headers["Set-Cookie"])
        assert pair == "theme="
        assert "Expires=Thu, 01 Jan 1970 00:00:00 GMT" in attributes
        assert {"Max-Age=0", "Secure", "HttpOnly", "Path=/", "SameSite=Lax"} < attributes
        assert browser.get("/").text == "<body class='light'>Theme: light</body>"

    def test_unknown_theme(self, load: Load) -> None:
        browser = client(load, "cookies")
        answer = browser.post("/theme", data={"theme": "<script>"})
        assert (answer.status_code, answer.text) == (400, "No such theme")
        assert "Set-Cookie" not in answer.headers
        browser.set_cookie("theme", "tampered")
        assert browser.get("/").text == "<body class='light'>Theme: light</body>"


class TestErrors:
    def test_taking_a_seat(self, load: Load) -> None:
        browser = client(load, "errors")
        assert browser.get("/seats/1").text == "Seat 1: Ada"
        assert browser.get("/seats/2").text == "Seat 2: free"

        taken = browser.post("/seats/2", data={"name": "Grace"})
        assert (taken.status, taken.text) == ("201 CREATED", "Taken")
        assert taken.headers["Location"] == "/seats/2"
        assert browser.get("/seats/2").text == "Seat 2: Grace"

        left = browser.delete("/seats/2")
        assert (left.status, left.text) == ("204 NO CONTENT", "")
        assert browser.get("/seats/2").text == "Seat 2: free"

    def test_taken_seat(self, load: Load) -> None:
        answer = client(load, "errors").post("/seats/1")
        assert (answer.status, answer.text) == ("409 CONFLICT", "<h1>Somebody sits there</h1>")
        assert answer.headers["X-Seat"] == "1"

    @pytest.mark.parametrize(
        ("method", "path"), [("GET", "/seats/9"), ("DELETE", "/seats/9"), ("GET", "/nowhere")]
    )
    def test_not_found(self, load: Load, method: str, path: str) -> None:
        answer = client(load, "errors").open(path, method=method)
        assert (answer.status, answer.text) == ("404 NOT FOUND", "<h1>No such page</h1>")

    def test_abort_with_a_response(self, load: Load) -> None:
        answer = client(load, "errors").post("/seats/9")
        assert (answer.status_code, answer.text) == (400, "Ask for a seat that exists")

    def test_other_errors_keep_status_and_headers(self, load: Load) -> None:
        answer = client(load, "errors").put("/seats/1")
        assert answer.status == "405 METHOD NOT ALLOWED"
        assert set(answer.headers["Allow"].split(", ")) == {
            *("GET", "HEAD", "OPTIONS", "POST", "DELETE")
        }
        assert answer.headers["X-Error"] == "Method Not Allowed"


class TestJsonApi:
    def test_list(self, load: Load) -> None:
        answer = client(load, "json_api").get("/books")
        assert (answer.status_code, answer.mimetype) == (200, "application/json")
        assert answer.headers["X-Total-Count"] == "1"
        assert answer.get_json() == [{"id": 1, "title": "Notes on the Engine"}]

    def test_one_and_not_modified(self, load: Load) -> None:
        browser = client(load, "json_api")
        first = browser.get("/books/1")
        assert first.status_code == 200
        assert first.get_json() == {"id": 1, "title": "Notes on the Engine"}
        again = browser.get("/books/1", headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status, again.data) == ("304 NOT MODIFIED", b"")

    def test_create_and_delete(self, load: Load) -> None:
        browser = client(load, "json_api")
        made = browser.post("/books", json={"title": "COBOL"})
        assert made.status == "201 CREATED"
        assert made.headers["Location"] == "/books/2"
        assert made.get_json() == {"id": 2, "title": "COBOL"}
        assert browser.get("/books").headers["X-Total-Count"] == "2"
        gone = browser.delete("/books/2")
        assert (gone.status_code, gone.data) == (204, b"")
        assert browser.get("/books/2").status_code == 404

    @pytest.mark.parametrize("sent", [{}, {"title": 5}, ["title"]])
    def test_bad_request(self, load: Load, sent: object) -> None:
        answer = client(load, "json_api").post("/books", json=sent)
        assert (answer.status_code, answer.get_json()) == (400, {"error": "a title is needed"})

    def test_body_that_is_no_json(self, load: Load) -> None:
        answer = client(load, "json_api").post("/books", data="title")
        assert (answer.status_code, answer.get_json()) == (400, {"error": "a title is needed"})

    @pytest.mark.parametrize(
        ("method", "path", "status", "message"),
        [
            ("GET", "/books/9", 404, "no such book"),
            ("DELETE", "/books/9", 404, "no such book"),
            ("GET", "/nowhere", 404, "Not Found"),
            ("PUT", "/books", 405, "Method Not Allowed"),
        ],
    )
    def test_errors_are_json(
        self, load: Load, method: str, path: str, status: int, message: str
    ) -> None:
        answer = client(load, "json_api").open(path, method=method)
        assert (answer.status_code, answer.mimetype) == (status, "application/json")
        assert answer.get_json() == {"error": message}


class TestPages:
    @pytest.mark.parametrize(
        ("accepts", "language", "greeting"),
        [("fr, en;q=0.5", "fr", "Bonjour"), ("en", "en", "Good morning"), ("tlh", "en", "Good")],
    )
    def test_home(self, load: Load, accepts: str, language: str, greeting: str) -> None:
        answer = client(load, "pages").get("/", headers={"Accept-Language": accepts})
        assert answer.status_code == 200
        assert answer.headers["Content-Language"] == language
        assert answer.headers["Vary"] == "Accept-Language"
        assert f'<html lang="{language}">' in answer.text
        assert f"<h1>{greeting}" in answer.text

    def test_escaped(self, load: Load) -> None:
        answer = client(load, "pages").get("/hello/<b>Ada")
        assert answer.status_code == 200
        assert "<h1>Hello &lt;b&gt;Ada</h1>" in answer.text
        assert answer.headers["X-Robots-Tag"] == "noindex"

    def test_feed(self, load: Load) -> None:
        answer = client(load, "pages").get("/feed.xml")
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert "<title>Second &amp; last</title>" in answer.text

    def test_not_found(self, load: Load) -> None:
        answer = client(load, "pages").get("/nowhere")
        assert answer.status == "404 NOT FOUND"
        assert "<h1>There is no /nowhere</h1>" in answer.text


class TestRedirects:
    def test_stranger_is_asked(self, load: Load) -> None:
        browser = client(load, "redirects")
        answer = browser.get("/")
        assert (answer.status, answer.headers["Location"]) == ("302 FOUND", "/hello")
        form = browser.get("/hello")
        assert (form.status_code, "<form method='post'>" in form.text) == (200, True)

    def test_cookie_travels_on_the_redirect(self, load: Load) -> None:
        browser = client(load, "redirects")
        sent = browser.post("/hello", data={"name": " <Ada> "})
        assert (sent.status, sent.headers["Location"]) == ("303 SEE OTHER", "/")
        pair, attributes = cookie_parts(sent.headers["Set-Cookie"])
        assert (pair, attributes) == (
            "name=<Ada>",
            {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"},
        )
        home = browser.get("/")
        assert (home.status_code, home.text) == (200, "<h1>Hello &lt;Ada&gt;</h1>")

        left = browser.post("/bye")
        assert (left.status_code, left.headers["Location"]) == (303, "/hello")
        assert left.headers["Set-Cookie"].startswith("name=; Expires=Thu, 01 Jan 1970")
        assert browser.get("/").status_code == 302

    def test_name_is_needed(self, load: Load) -> None:
        answer = client(load, "redirects").post("/hello", data={"name": " "})
        assert (answer.status_code, answer.text) == (400, "A name is needed")
        assert "Set-Cookie" not in answer.headers

    def test_moved_for_good(self, load: Load) -> None:
        answer = client(load, "redirects").get("/start")
        assert (answer.status, answer.headers["Location"]) == ("301 MOVED PERMANENTLY", "/")
        assert answer.headers["Cache-Control"] == "max-age=3600"


class TestNotes:
    def test_life_of_a_note(self, load: Load) -> None:
        browser = client(load, "notes")
        made = browser.post("/notes/", data="Buy milk")
        assert (made.status, made.text) == ("201 CREATED", "Buy milk")
        assert made.headers["Location"] == "/notes/1"

        read = browser.get("/notes/1")
        assert (read.status_code, read.text, read.mimetype) == (200, "Buy milk", "text/plain")
        assert read.headers["Cache-Control"] == "no-store"
        assert read.headers["X-Part"] == "notes"
        assert browser.get("/notes/").get_json() == [1]

        front = browser.get("/notes/front")
        assert (front.status_code, front.text) == (200, "<h1>1 notes</h1>")
        assert "Cache-Control" not in front.headers

        assert browser.delete("/notes/1").status == "204 NO CONTENT"
        assert browser.get("/notes/").get_json() == []

    def test_missing_and_empty(self, load: Load) -> None:
        browser = client(load, "notes")
        missing = browser.get("/notes/7")
        assert (missing.status_code, missing.text) == (404, "No such note")
        assert missing.headers["Cache-Control"] == "no-store"
        empty = browser.post("/notes/")
        assert (empty.status_code, empty.text) == (400, "An empty note is no note")

    def test_method_not_allowed(self, load: Load) -> None:
        answer = client(load, "notes").put("/notes/")
        assert answer.status == "405 METHOD NOT ALLOWED"
        assert answer.headers["Allow"] == "GET, HEAD, OPTIONS, POST"
        assert answer.text == "Try one of: GET, HEAD, OPTIONS, POST"

    def test_each_app_has_its_own_notes(self, load: Load) -> None:
        client(load, "notes").post("/notes/", data="Buy milk")
        assert client(load, "notes").get("/notes/").get_json() == []


class TestHooks:
    def test_every_response_is_numbered(self, load: Load) -> None:
        browser = client(load, "hooks")
        first, second = browser.get("/health"), browser.get("/nowhere")
        assert (first.status_code, first.text) == (200, "ok")
        assert first.headers["Cache-Control"] == "no-store"
        assert first.headers["X-Content-Type-Options"] == "nosniff"
        assert second.status_code == 404
        numbers = [int(answer.headers["X-Request-Number"]) for answer in (first, second)]
        assert numbers == [1, 2]

    def test_after_this_request(self, load: Load) -> None:
        browser = client(load, "hooks")
        first = browser.get("/")
        assert (first.status_code, first.text) == (200, "Nice to meet you")
        pair, attributes = cookie_parts(first.headers["Set-Cookie"])
        assert (pair, attributes) == (
            "seen=yes",
            {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"},
        )
        second = browser.get("/")
        assert (second.status_code, second.text) == (200, "Welcome back")
        assert "Set-Cookie" not in second.headers

    def test_maintenance(self, load: Load) -> None:
        app = load("hooks")
        app.config["MAINTENANCE"] = True
        answer = app.test_client().get("/")
        assert (answer.status, answer.text) == ("503 SERVICE UNAVAILABLE", "Back soon")
        assert answer.headers["Retry-After"] == "120"
        assert answer.headers["X-Request-Number"] == "1"
        assert app.test_client().get("/health").status_code == 200

    def test_teardown_logs_a_failure(self, load: Load, caplog: pytest.LogCaptureFixture) -> None:
        app = load("hooks")
        app.testing = False

        def fail() -> None:
            raise RuntimeError("no luck")

        app.add_url_rule("/fail", view_func=fail)
        assert app.test_client().get("/fail").status_code == 500
        assert "request 1 failed: no luck" in caplog.messages
