"""From the name in an import to the file of the same project, and what is never opened."""

from __future__ import annotations

import ast
import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import flake8_flask_response
from flake8_flask_response.project import Project, files, limits
from flake8_flask_response.project.names import KNOWN

PACKAGE = Path(flake8_flask_response.__file__).parent


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    files.forget_all()
    yield
    files.forget_all()


def lay_out(folder: Path, texts: Mapping[str, str]) -> Path:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def settle(folder: Path) -> None:
    """Make everything in a folder an hour old, so that it may be remembered."""
    for path in (folder, *folder.rglob("*")):
        state = path.stat()
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns - 3600 * 10**9))


def project(path: Path, cwd: Path | None = None) -> Project:
    lines = path.read_text("utf-8").splitlines(keepends=True) if path.is_file() else []
    made = Project.around(str(path), str(cwd or Path(os.sep)), ast.parse("".join(lines)), lines)
    assert made is not None
    return made


def found(path: Path, statement: str, cwd: Path | None = None) -> str | None:
    """Where an import statement in a file leads to, from the file's folder on, with "/"."""
    node = ast.parse(statement).body[0]
    if isinstance(node, ast.ImportFrom):
        name, level = node.module or "", node.level
    else:
        assert isinstance(node, ast.Import)
        name, level = node.names[0].name, 0
    module = project(path, cwd).find(name, level, str(path))
    return None if module is None else module.path


FLAT = {"app.py": "", "helpers.py": "x = 1\n", "pyproject.toml": ""}
PACKAGED = {
    "pyproject.toml": "",
    "wsgi.py": "",
    "config.py": "",
    "shop/__init__.py": "",
    "shop/views.py": "from .helpers import x\n",
    "shop/helpers.py": "",
    "shop/api/__init__.py": "",
    "shop/api/orders.py": "",
    "tests/test_shop.py": "",
}
SOURCES = {
    "setup.cfg": "",
    "src/shop/__init__.py": "",
    "src/shop/views.py": "",
    "src/shop/helpers.py": "",
    "tests/test_shop.py": "",
    "run.py": "",
}
NAMESPACE = {
    ".git/config": "",
    "main.py": "from blueprints.user import bp\n",
    "extensions.py": "",
    "blueprints/user.py": "from extensions import db\n",
    "blueprints/extensions.py": "",
    "blueprints/deep/post.py": "from ..user import bp\n",
}


@pytest.mark.parametrize(
    ("texts", "importing", "statement", "expected"),
    [
        (FLAT, "app.py", "import helpers", "helpers.py"),
        (FLAT, "app.py", "from helpers import x", "helpers.py"),
        (FLAT, "app.py", "from .helpers import x", "helpers.py"),
        (FLAT, "app.py", "import nothing", None),
        (FLAT, "app.py", "import helpers.nothing", None),
        (PACKAGED, "shop/views.py", "from .helpers import x", "shop/helpers.py"),
        (PACKAGED, "shop/views.py", "from shop.helpers import x", "shop/helpers.py"),
        (PACKAGED, "shop/views.py", "from . import x", "shop/__init__.py"),
        (PACKAGED, "shop/views.py", "from .api import orders", "shop/api/__init__.py"),
        (PACKAGED, "shop/views.py", "import helpers", None),
        (PACKAGED, "shop/views.py", "import config", "config.py"),
        (PACKAGED, "shop/__init__.py", "from .views import x", "shop/views.py"),
        (PACKAGED, "shop/api/orders.py", "from ..helpers import x", "shop/helpers.py"),
        (PACKAGED, "shop/api/orders.py", "from .. import x", "shop/__init__.py"),
        (PACKAGED, "shop/api/orders.py", "from ...config import x", "config.py"),
        (PACKAGED, "shop/api/orders.py", "from ....config import x", None),
        (PACKAGED, "shop/api/__init__.py", "from . import orders", "shop/api/__init__.py"),
        (PACKAGED, "wsgi.py", "from shop import views", "shop/__init__.py"),
        (PACKAGED, "wsgi.py", "import shop.api.orders", "shop/api/orders.py"),
        (PACKAGED, "tests/test_shop.py", "from shop import views", "shop/__init__.py"),
        (SOURCES, "src/shop/views.py", "from shop.helpers import x", "src/shop/helpers.py"),
        (SOURCES, "tests/test_shop.py", "from shop.helpers import x", "src/shop/helpers.py"),
        (SOURCES, "run.py", "import shop.helpers", "src/shop/helpers.py"),
        (NAMESPACE, "main.py", "from blueprints.user import bp", "blueprints/user.py"),
        (NAMESPACE, "main.py", "from blueprints import user", "blueprints"),
        (NAMESPACE, "main.py", "import blueprints.deep.post", "blueprints/deep/post.py"),
        (NAMESPACE, "blueprints/user.py", "from extensions import db", "extensions.py"),
        (NAMESPACE, "blueprints/user.py", "import blueprints.deep", "blueprints/deep"),
        (NAMESPACE, "blueprints/deep/post.py", "from ..user import bp", "blueprints/user.py"),
        (NAMESPACE, "blueprints/deep/post.py", "from extensions import db", "extensions.py"),
    ],
)
def test_an_import_leads_to_the_file_that_python_takes(
    texts: dict[str, str], importing: str, statement: str, expected: str | None, tmp_path: Path
) -> None:
    lay_out(tmp_path, texts)
    wanted = None if expected is None else str(tmp_path / expected)
    assert found(tmp_path / importing, statement) == wanted
    assert found(tmp_path / importing, statement, cwd=tmp_path) == wanted
    assert found(tmp_path / importing, statement, cwd=tmp_path / "tests") == wanted


@pytest.mark.parametrize("texts", [FLAT, PACKAGED, SOURCES, NAMESPACE], ids=str)
def test_python_takes_the_same_files(texts: dict[str, str], tmp_path: Path) -> None:
    """What the table above says of absolute names, asked of Python, started in the top folder."""
    lay_out(tmp_path, texts)
    modules = [name for name in texts if name.endswith(".py") and "tests/" not in name]
    for name in modules:
        dotted = name.removesuffix(".py").removesuffix("/__init__").removeprefix("src/")
        dotted = dotted.replace("/", ".")
        code = (
            "import importlib.util, sys; sys.path[:0] = ['.', 'src']; "
            f"print(importlib.util.find_spec({dotted!r}).origin)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        asked = next(iter(modules))
        path = tmp_path / asked
        if path == tmp_path / name:
            continue
        module = project(path).find(dotted, 0, str(path))
        assert module is not None
        assert module.path == os.path.realpath(tmp_path / done.stdout.strip())


@pytest.mark.parametrize("marker", ["", ".git", "pyproject.toml", "requirements.txt"])
def test_without_a_marker_the_same_is_found(marker: str, tmp_path: Path) -> None:
    texts = {name: text for name, text in NAMESPACE.items() if not name.startswith(".git")}
    lay_out(tmp_path, texts | ({marker: ""} if marker else {}))
    path = tmp_path / "blueprints" / "user.py"
    assert found(path, "from extensions import db") == str(tmp_path / "extensions.py")


def test_the_folder_flake8_runs_in_counts_for_files_below_it(tmp_path: Path) -> None:
    lay_out(tmp_path, {"one/app.py": "", "two/helpers.py": "", "other/x.py": ""})
    path = tmp_path / "one" / "app.py"
    assert found(path, "from two.helpers import x") is None
    assert found(path, "from two.helpers import x", cwd=tmp_path / "other") is None
    assert found(path, "from two.helpers import x", cwd=tmp_path) == str(
        tmp_path / "two" / "helpers.py"
    )


def test_scripts_beside_each_other_come_before_what_lies_above(tmp_path: Path) -> None:
    lay_out(tmp_path, {".git/x": "", "helpers.py": "", "a/app.py": "", "a/helpers.py": ""})
    assert found(tmp_path / "a" / "app.py", "import helpers") == str(tmp_path / "a" / "helpers.py")


def test_two_places_above_that_both_fit_are_undecided(tmp_path: Path) -> None:
    lay_out(tmp_path, {".git/x": "", "helpers.py": "", "a/helpers.py": "", "a/b/app.py": ""})
    assert found(tmp_path / "a" / "b" / "app.py", "import helpers") is None


def test_a_flat_folder_with_an_empty_init(tmp_path: Path) -> None:
    flat = {"a/__init__.py": "", "a/app.py": "from models import db\n", "a/models.py": ""}
    lay_out(tmp_path, flat)
    assert found(tmp_path / "a" / "app.py", "import models") == str(tmp_path / "a" / "models.py")
    lay_out(tmp_path, {"run.py": "from a.app import app\n"})
    assert found(tmp_path / "a" / "app.py", "import models") is None


def test_a_module_of_a_package_is_not_taken_for_an_installed_one(tmp_path: Path) -> None:
    texts = {"shop/__init__.py": "", "shop/redis.py": "", "shop/views.py": "from . import redis\n"}
    lay_out(tmp_path, texts)
    assert found(tmp_path / "shop" / "views.py", "import redis") is None


@pytest.mark.parametrize("name", ["json", "calendar", "sys", "flask", "werkzeug", "flask_login"])
def test_the_standard_library_and_known_packages_are_never_a_project_s(
    name: str, tmp_path: Path
) -> None:
    lay_out(
        tmp_path, {"app.py": "", f"{name}.py": "", "shop/__init__.py": "", f"shop/{name}.py": ""}
    )
    assert found(tmp_path / "app.py", f"import {name}") is None
    expected = str(tmp_path / "shop" / f"{name}.py")
    assert found(tmp_path / "shop" / "__init__.py", f"from .{name} import x") == expected


def test_a_project_s_own_module_that_is_called_like_an_extension(tmp_path: Path) -> None:
    lay_out(tmp_path, {"wsgi.py": "", "flask_app.py": "", "responses.py": ""})
    assert found(tmp_path / "wsgi.py", "import flask_app") == str(tmp_path / "flask_app.py")
    assert found(tmp_path / "wsgi.py", "import responses") == str(tmp_path / "responses.py")


def test_every_extension_that_the_tables_speak_of_is_known() -> None:
    said = {
        name
        for path in [*PACKAGE.glob("knowledge/*.py"), *PACKAGE.glob("analysis/**/*.py")]
        for name in re.findall(r"\"(flask_[a-z0-9_]+?)[.\"]", path.read_text("utf-8"))
    }
    assert {"flask_login", "flask_restful"} <= said
    assert said - {"flask_app"} <= KNOWN


def test_installed_packages_follow_only_themselves(tmp_path: Path) -> None:
    packages = tmp_path / "lib" / "site-packages"
    names = ("one/__init__.py", "one/a.py", "two/__init__.py", "three.py")
    lay_out(packages, dict.fromkeys(names, ""))
    lay_out(tmp_path, {".git/x": ""})
    path = packages / "one" / "a.py"
    assert found(path, "from one import a") == str(packages / "one" / "__init__.py")
    assert found(path, "import two") is None
    assert found(path, "import three") is None


@pytest.mark.parametrize("path", ["-", "stdin", "", "a\0b.py", "notes.txt"])
def test_without_a_file_name_there_is_no_project(path: str, tmp_path: Path) -> None:
    assert Project.around(path, str(tmp_path)) is None


def test_a_relative_name_starts_at_the_folder_flake8_runs_in(tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    made = Project.around("./app.py", str(tmp_path))
    assert made is not None
    assert made.here.path == str(tmp_path / "app.py")
    assert Project.around("app.py", None) is None
    assert Project.around(str(tmp_path / "app.py"), None) is not None


@pytest.mark.parametrize(
    "name",
    ["", "a..b", "a.", ".a", "a-b", "a/b", "../helpers", "a b", "a\0", "1a", "*", "a." * 40 + "a"],
)
def test_a_name_that_is_none(name: str, tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    made = project(tmp_path / "app.py")
    assert made.find(name, 0, made.here.path) is None
    if name:
        assert made.find(name, 1, made.here.path) is None


# -- what a module is


def test_a_module_says_what_it_is(tmp_path: Path) -> None:
    lay_out(tmp_path, PACKAGED | {"shop/helpers.py": "def page():\n    return 'text'\n"})
    made = project(tmp_path / "wsgi.py")
    module = made.find("shop.helpers", 0, made.here.path)
    assert module is not None
    assert (module.name, module.shown, module.is_package) == (
        "shop.helpers",
        "shop/helpers.py",
        False,
    )
    assert module.source == "def page():\n    return 'text'\n"
    assert isinstance(module.tree.body[0], ast.FunctionDef)
    package = made.find("shop", 0, made.here.path)
    assert package is not None
    assert (package.name, package.shown, package.is_package) == ("shop", "shop/__init__.py", True)
    assert made.find("shop", 0, package.path) is package


def test_an_import_of_the_linted_file_leads_to_it_and_not_to_the_disk(tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    unsaved = ast.parse("y = 2")
    made = Project.around(str(tmp_path / "app.py"), None, unsaved, ("y = 2",))
    assert made is not None
    assert made.find("app", 0, str(tmp_path / "helpers.py")) is made.here
    assert made.find("app", 0, made.here.path) is made.here
    assert made.here.tree is unsaved


def test_a_file_that_is_not_there_has_a_project(tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    assert found(tmp_path / "unsaved.py", "import helpers") == str(tmp_path / "helpers.py")
    assert found(tmp_path / "no" / "folder.py", "import helpers", tmp_path) == str(
        tmp_path / "helpers.py"
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_that_flake8_hands_over(end: str, tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    text = f"\ufeff# \f page{end}x = 'caf\u00e9'{end}y = 1"
    (tmp_path / "helpers.py").write_bytes(text.encode())
    module = project(tmp_path / "app.py").find("helpers", 0, str(tmp_path / "app.py"))
    assert module is not None
    assert list(module.lines) == ["# \f page\n", "x = 'caf\u00e9'\n", "y = 1"]


def test_an_encoding_that_is_declared(tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    text = "# coding: latin-1\nx = 'caf\u00e9'\n"
    (tmp_path / "helpers.py").write_bytes(text.encode("latin-1"))
    module = project(tmp_path / "app.py").find("helpers", 0, str(tmp_path / "app.py"))
    assert module is not None
    assert module.source == text


# -- who imports


IMPORTERS = {
    "shop/__init__.py": "",
    "shop/views.py": "def index(): pass\n",
    "shop/urls.py": "from . import views\napp.add_url_rule('/', view_func=views.index)\n",
    "shop/hooks.py": "from shop.views import index\napp.before_request(index)\n",
    "shop/silent.py": "from .views import index\n",
    "shop/other.py": "from .reviews import index\napp.before_request(index)\n",
    "shop/reviews.py": "",
    "main.py": "import shop.views as v\napp.add_url_rule('/', view_func=v.index)\n",
    "quoted.py": "'''\nimport elsewhere.views\n'''\napp.before_request(print)\n",
    "lines.py": "from shop.views import (  # names\n    index,\n)\napp.after_request(index)\n",
}


def test_importers_are_those_that_import_and_register(tmp_path: Path) -> None:
    lay_out(tmp_path, IMPORTERS)
    views = str(tmp_path / "shop" / "views.py")
    seen = [
        os.path.relpath(place.path, tmp_path) for place in project(Path(views)).importers(views)
    ]
    assert sorted(seen) == ["lines.py", "main.py", "shop/hooks.py", "shop/urls.py"]


def test_importers_of_a_package(tmp_path: Path) -> None:
    lay_out(tmp_path, IMPORTERS | {"shop/__init__.py": "def index(): pass\n"})
    initial = str(tmp_path / "shop" / "__init__.py")
    lay_out(tmp_path, {"run.py": "from shop import index\napp.before_request(index)\n"})
    seen = {
        os.path.relpath(place.path, tmp_path) for place in project(Path(initial)).importers(initial)
    }
    assert "run.py" in seen
    assert "shop/silent.py" not in seen


def test_importers_are_bounded(tmp_path: Path) -> None:
    text = "from views import index\napp.before_request(index)\n"
    many = {f"m{number}.py": text for number in range(limits.MAX_IMPORTERS + 5)}
    lay_out(tmp_path, {"views.py": "", **many})
    views = str(tmp_path / "views.py")
    assert len(project(Path(views)).importers(views)) == limits.MAX_IMPORTERS


# -- the look that every file gets


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"app.py": "from base import View\n", "base.py": "from flask.views import View\n"}, True),
        ({"app.py": "import base\n", "base.py": "import core\n", "core.py": "import flask"}, True),
        ({"app.py": "from base import View\n", "base.py": "class View: pass\n"}, False),
        ({"app.py": "import os\n", "flasks.py": "import flask\n"}, False),
        ({"app.py": "from shop import base", "shop/base.py": "import flask"}, True),
        (
            {"app.py": "import a", "a.py": "import b", "b.py": "import c", "c.py": "import flask"},
            False,
        ),
        ({"app.py": "import a", "a.py": "import app"}, False),
    ],
)
def test_whether_imports_lead_to_flask(
    texts: dict[str, str], expected: bool, tmp_path: Path
) -> None:
    lay_out(tmp_path, texts)
    assert project(tmp_path / "app.py").leads_to_flask() is expected


# -- what is never opened, and what is unknown


def helpers(folder: Path) -> object:
    """What `import helpers` in app.py gives."""
    made = project(folder / "app.py")
    module = made.find("helpers", 0, made.here.path)
    assert made.importers(str(folder / "other.py")) == ()
    made.leads_to_flask()
    return module


@pytest.mark.parametrize(
    "content",
    [
        b"def broken(:\n",
        b"x = '\xff'\n",
        b"# coding: none-such\n",
        b"# coding: rot13\n",
        b"x = 1\0\n",
        b"x = " + b"(" * 5000 + b")" * 5000,
        b"x = " + b"-" * 200_000 + b"1",
        b"#" * (limits.MAX_FILE_BYTES + 1),
    ],
    ids=lambda content: repr(content[:20]),
)
def test_a_module_that_cannot_be_read(content: bytes, tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n"})
    (tmp_path / "helpers.py").write_bytes(content)
    assert helpers(tmp_path) is None


def test_an_empty_module_and_one_of_the_largest_size(tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n", "helpers.py": ""})
    assert helpers(tmp_path) is not None
    (tmp_path / "helpers.py").write_bytes(b"#" * limits.MAX_FILE_BYTES)
    assert helpers(tmp_path) is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
@pytest.mark.parametrize("name", ["helpers.py", "helpers/__init__.py", "helpers"])
def test_a_fifo_is_never_waited_for(name: str, tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n"})
    (tmp_path / name).parent.mkdir(exist_ok=True)
    os.mkfifo(tmp_path / name)
    start = time.monotonic()
    assert helpers(tmp_path) is None
    assert time.monotonic() - start < 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_a_file_that_became_a_fifo_is_never_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"app.py": "import helpers\n", "helpers.py": "x = 1\n", "pyproject.toml": ""}
    lay_out(tmp_path, files)
    opening = os.open
    swaps: list[str] = []

    def swapped(path: str, flags: int) -> int:
        assert Path(path).is_relative_to(tmp_path)
        os.unlink(path)
        os.mkfifo(path)
        swaps.append(Path(path).name)
        return opening(path, flags)

    monkeypatch.setattr(os, "open", swapped)
    made = project(tmp_path / "app.py")
    assert made.find("helpers", 0, made.here.path) is None
    assert "helpers.py" in swaps


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_and_a_link_to_one(tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n"})
    (tmp_path / "helpers.py").symlink_to("/dev/zero")
    assert stat.S_ISCHR((tmp_path / "helpers.py").stat().st_mode)
    assert helpers(tmp_path) is None


def test_a_module_that_vanishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n", "helpers.py": "x = 1\n"})

    def gone(path: str, flags: int) -> int:
        os.unlink(path)
        raise FileNotFoundError(path)

    monkeypatch.setattr(os, "open", gone)
    made = project(tmp_path / "app.py")
    assert made.find("helpers", 0, made.here.path) is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize("name", ["helpers.py", "helpers"])
def test_what_may_not_be_read(name: str, tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n", "src/helpers.py": ""})
    closed = tmp_path / name
    closed.mkdir() if name == "helpers" else closed.write_text("x = 1\n")
    closed.chmod(0)
    try:
        assert helpers(tmp_path) is None
    finally:
        closed.chmod(0o700)


def test_a_loop_of_links(tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n"})
    (tmp_path / "helpers.py").symlink_to(tmp_path / "helpers.py")
    assert helpers(tmp_path) is None
    (tmp_path / "helpers").symlink_to(tmp_path / "helpers")
    assert helpers(tmp_path) is None
    (tmp_path / "around").symlink_to(tmp_path)
    made = project(tmp_path / "app.py")
    assert made.find("around.around.around.app", 0, made.here.path) is made.here
    assert made.importers(made.here.path) == ()


def test_links_do_not_lead_out_of_the_project(tmp_path: Path) -> None:
    lay_out(tmp_path / "outside", {"secret.py": "x = 1\n", "pyproject.toml": "", "pack/a.py": ""})
    lay_out(tmp_path / "inside", {"app.py": "", "pyproject.toml": "", "own/__init__.py": ""})
    inside = tmp_path / "inside"
    (inside / "helpers.py").symlink_to(tmp_path / "outside" / "secret.py")
    (inside / "folder").symlink_to(tmp_path / "outside")
    (inside / "again.py").symlink_to(inside / "app.py")
    (inside / "alias").symlink_to(inside / "own")
    lay_out(tmp_path, {"beside.py": ""})
    path = inside / "app.py"
    assert found(path, "import helpers") is None
    assert found(path, "from .helpers import x") is None
    assert found(path, "import folder.secret") is None
    assert found(path, "import folder.pack.a") is None
    assert found(path, "import helpers", cwd=tmp_path) is None
    assert found(path, "import folder.pack.a", cwd=tmp_path) is None
    assert found(path, "import beside", cwd=tmp_path) == str(tmp_path / "beside.py")
    assert found(path, "import alias") == str(inside / "alias" / "__init__.py")
    assert project(path).find("again", 0, str(path)) is not None


def test_a_project_that_is_reached_through_a_link(tmp_path: Path) -> None:
    lay_out(tmp_path / "real", FLAT)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    path = tmp_path / "link" / "app.py"
    assert found(path, "import helpers") == str(tmp_path / "link" / "helpers.py")


def test_ten_thousand_modules_beside_it(tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "import helpers\n", "helpers.py": "import flask\n"})
    for number in range(10_000):
        (tmp_path / f"m{number}.py").touch()
    start = time.monotonic()
    assert helpers(tmp_path) is not None
    assert time.monotonic() - start < 2


def test_the_modules_of_one_file_are_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flake8_flask_response.project.project.MAX_MODULES", 2)
    lay_out(tmp_path, {"app.py": "", "a.py": "", "b.py": "", "c.py": ""})
    made = project(tmp_path / "app.py")
    given = [made.find(name, 0, made.here.path) for name in ("a", "b", "c", "a")]
    assert [module is not None for module in given] == [True, True, False, True]


# -- what is remembered


def test_a_module_is_parsed_once_and_again_when_it_changes(tmp_path: Path) -> None:
    settle(lay_out(tmp_path, FLAT))
    path = tmp_path / "app.py"

    def tree() -> ast.Module:
        module = project(path).find("helpers", 0, str(path))
        assert module is not None
        return module.tree

    first = tree()
    assert tree() is first
    lay_out(tmp_path, {"helpers.py": "y = 22\n"})
    assert ast.unparse(tree()) == "y = 22"
    before = (tmp_path / "helpers.py").stat()
    replaced = tmp_path / "new"
    replaced.write_text("z = 22\n")
    os.utime(replaced, ns=(before.st_atime_ns, before.st_mtime_ns))
    replaced.replace(tmp_path / "helpers.py")
    assert ast.unparse(tree()) == "z = 22"


def test_what_was_not_there_is_found_when_it_comes(tmp_path: Path) -> None:
    lay_out(tmp_path, {"app.py": "", "helpers.py": "def broken(:\n"})
    path = tmp_path / "app.py"
    assert found(path, "import late") is None
    assert found(path, "import helpers") is None
    lay_out(tmp_path, {"late.py": "", "helpers.py": "mended = 1\n"})
    assert found(path, "import late") is not None
    assert found(path, "import helpers") is not None
    (tmp_path / "late.py").unlink()
    assert found(path, "import late") is None


def test_a_listed_folder_is_listed_again_when_it_changes(tmp_path: Path) -> None:
    settle(lay_out(tmp_path, {"app.py": "", "sub/x.py": ""}))
    path = tmp_path / "app.py"
    assert found(path, "import late") is None
    assert files.LISTINGS.spent > 0
    lay_out(tmp_path, {"late.py": ""})
    assert found(path, "import late") is not None
    lay_out(tmp_path, {"sub/late.py": ""})
    assert found(path, "import sub.late") is not None


def test_what_changed_just_now_is_not_remembered(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    for number in range(50):
        lay_out(tmp_path, {"app.py": "", "helpers.py": f"x = {number + 10}\n"})
        module = project(path).find("helpers", 0, str(path))
        assert module is not None
        assert ast.unparse(module.tree) == f"x = {number + 10}"


def test_one_file_sees_one_state_of_the_disk(tmp_path: Path) -> None:
    lay_out(tmp_path, FLAT)
    made = project(tmp_path / "app.py")
    module = made.find("helpers", 0, made.here.path)
    lay_out(tmp_path, {"helpers.py": "other = 222\n"})
    assert made.find("helpers", 0, made.here.path) is module


def test_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.PARSED, "_limit", 50_000)
    lay_out(tmp_path, {"app.py": "", **{f"m{n}.py": f"x = 1  # {n:0500}\n" for n in range(40)}})
    settle(tmp_path)
    made = project(tmp_path / "app.py")
    for number in range(40):
        assert made.find(f"m{number}", 0, made.here.path) is not None
        assert files.PARSED.spent <= 50_000
    assert files.PARSED.spent > 0


def test_nothing_is_written_or_run(tmp_path: Path) -> None:
    lay_out(tmp_path, PACKAGED | {"shop/helpers.py": "raise SystemExit('it was run')\n"})
    before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*"))
    assert found(tmp_path / "wsgi.py", "import shop.helpers") is not None
    assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")) == before
    assert "shop" not in sys.modules
