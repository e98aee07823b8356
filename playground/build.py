"""Builds the documentation as a site, with the playground in it.

    python playground/build.py --site-dir DIR

DIR becomes the whole site; the playground is DIR/playground/. Needs Node 20 or newer with npm, and
`pip install '.[docs]'`. `--page-only` builds the playground alone, into an existing DIR.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

try:
    import zstandard
except ImportError:
    sys.exit("build.py: what it is built with is missing; run: pip install '.[docs]'")

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MODULES = HERE / "node_modules"
LEVEL = 22
"""Of zstandard, the highest."""
NODE = 20
NAME = "flake8_flask_response"
EXTRAS = ("aniso8601", "flask_jwt_extended", "flask_login", "flask_restful", "jwt", "pytz", "six")
"""What is loaded only for a program that imports it."""


class BuildError(Exception):
    """What stops the build; the message is for whoever runs it."""


@dataclass(frozen=True)
class Asset:
    """A file that the page fetches: its name in the folder, its size there, and unpacked."""

    file: str
    packed: int
    size: int


def main() -> int:
    """Build what the arguments say; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site-dir", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--page-only", action="store_true", help="leave the other pages as they are"
    )
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))  # this checkout, whatever is installed
    site = arguments.site_dir.resolve()
    try:
        check_node()
        if not arguments.page_only:
            build_documentation(site)
        build_page(site / "playground")
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


def build_documentation(site: Path) -> None:
    """The pages of the documentation, with links to the playground in them."""
    environment = {**os.environ, "PLAYGROUND": "1", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    run([*command, "--site-dir", str(site)], ROOT, environment)


def build_page(target: Path) -> None:
    """The playground, into a folder that is emptied first."""
    install_node_modules()
    shutil.rmtree(target, ignore_errors=True)
    (target / "assets").mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        wheels = fetch_wheels(room)
        assets = runtime(room, wheels, target)
        write_scripts(room, target, assets)
        (target / "licences.txt").write_text(licences(wheels), encoding="utf-8")
    write_service_worker(target)
    total = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"{target}: {total / 1e6:.2f} MB")


def run(command: list[str], folder: Path, environment: Mapping[str, str] | None = None) -> None:
    """Run a command; what it says is shown where it fails."""
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise BuildError(f"{command[0]} is needed and is not there") from error
    if done.returncode:
        output = f"{done.stdout}\n{done.stderr}".strip()[-4000:]
        raise BuildError(f"{' '.join(command)} failed:\n{output}")


def check_node() -> None:
    """Raises BuildError unless Node and npm can be used."""
    needed = f"Node {NODE} or newer with npm is needed (https://nodejs.org)"
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise BuildError(f"{needed}; {program} is not there")
    done = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    version = done.stdout.strip()
    major = version.removeprefix("v").partition(".")[0]
    if not major.isdigit() or int(major) < NODE:
        raise BuildError(f"{needed}; this one is {version or 'broken'}")


def install_node_modules() -> None:
    """What package-lock.json names, if it is not there yet."""
    lock = (HERE / "package-lock.json").read_bytes()
    stamp = MODULES / ".installed"
    digest = hashlib.sha256(lock).hexdigest()
    if stamp.is_file() and stamp.read_text() == digest:
        return
    run(["npm", "ci", "--no-audit", "--no-fund"], HERE)
    stamp.write_text(digest)


def fetch_wheels(room: Path) -> dict[str, Path]:
    """The wheels of requirements.txt and of this package, unpacked, by their file names."""
    pip = [sys.executable, "-m", "pip"]
    folder = room / "wheels"
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps"]
    wanted = ["--requirement", str(HERE / "requirements.txt")]
    run([*pip, "download", *quiet, "--only-binary=:all:", "--dest", str(folder), *wanted], room)
    source = room / "source"
    shutil.copytree(ROOT / "flake8_flask_response", source / "flake8_flask_response")
    for file in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, source)
    run([*pip, "wheel", *quiet, "--wheel-dir", str(folder), str(source)], room)
    unpacked = {}
    for wheel in sorted(folder.glob("*.whl")):
        place = room / "unpacked" / wheel.stem
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place)
        unpacked[wheel.stem] = place
    return unpacked


def runtime(room: Path, wheels: Mapping[str, Path], target: Path) -> dict[str, Asset]:
    """Python, its library, the packages and the programs, each as one compressed file."""
    zips = room / "zips"
    zips.mkdir()
    own = next(place for name, place in wheels.items() if name.startswith(NAME))
    others = [place for place in wheels.values() if place != own]
    needed = {f"{module.replace('.', '/')}.py" for module in closure(own)}
    needed |= {path.replace(".py", "/__init__.py") for path in needed}
    pack(zips / "plugin.bare.in.zip", files_of([own], lambda path: path in needed))
    pack(zips / "flask.bare.in.zip", files_of(others, lambda path: not path.startswith(EXTRAS)))
    pack(zips / "extras.bare.in.zip", files_of(others, lambda path: path.startswith(EXTRAS)))
    pack(zips / "stdlib.bare.in.zip", standard_library())
    run(["node", str(HERE / "compile.mjs"), str(zips)], HERE)
    pyodide = MODULES / "pyodide"
    contents = {
        "python.wasm": (pyodide / "pyodide.asm.wasm").read_bytes(),
        "python.mjs": (pyodide / "pyodide.asm.mjs").read_bytes(),
        **{f"{name}.zip": (zips / f"{name}.zip").read_bytes() for name in PACKAGES},
    }
    contents["programs.json"] = json.dumps([lessons(), exercises()]).encode()
    return {name: write_asset(target, name, content) for name, content in contents.items()}


PACKAGES = ("stdlib", "plugin", "flask", "extras")
NO_DEBUGGER = b"class Pdb:\n    pass\n"
"""In place of pdb, which is not shipped. Flask's test client imports click.testing, which names
pdb.Pdb when it is called (Click 8.5)."""


def standard_library() -> Iterator[tuple[str, bytes]]:
    """The files of Pyodide's standard library that are shipped, as stdlib.json says."""
    yield "pdb.py", NO_DEBUGGER
    choice = json.loads((HERE / "stdlib.json").read_text(encoding="utf-8"))
    archive = zipfile.ZipFile(MODULES / "pyodide" / "python_stdlib.zip")
    with archive:
        for name in archive.namelist():
            stem = name.removesuffix(".py")
            left_out = choice["left_out"]
            out = any(stem == left or name.startswith(f"{left}/") for left in left_out)
            folder, _, module = stem.rpartition("/")
            out |= folder == "encodings" and module not in choice["encodings"]
            if not out and not name.endswith("/"):
                yield name, archive.read(name)


def closure(package: Path) -> set[str]:
    """The modules of this package that the page and the rules import, wherever they do it."""
    paths = {
        ".".join(path.relative_to(package).with_suffix("").parts).removesuffix(".__init__"): path
        for path in package.rglob("*.py")
    }
    rules = f"{NAME}.rules."
    to_do = [f"{NAME}.learn.page", *(name for name in paths if name.startswith(rules))]
    found: set[str] = set()
    while to_do:
        name = to_do.pop()
        if name in paths and name not in found:
            found.add(name)
            to_do += [name.rpartition(".")[0], *imported(name, paths[name])]
    return found


def imported(name: str, path: Path) -> Iterator[str]:
    """The absolute names of all that a module imports, at its top or in its functions."""
    parts = name.split(".")
    package = parts if path.name == "__init__.py" else parts[:-1]
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*above, *filter(None, [node.module])])
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)


def files_of(places: Iterable[Path], wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """The Python files, and the data that is read at run time, of unpacked wheels."""
    for place in places:
        for path in sorted(place.rglob("*")):
            name = path.relative_to(place).as_posix()
            metadata = name.endswith(".dist-info/METADATA")
            data = path.suffix in {".py", ".txt", ".json", ".toml"} and ".dist-info/" not in name
            if path.is_file() and wanted(name) and (metadata or data):
                yield name, headers_only(path.read_bytes()) if metadata else path.read_bytes()


def headers_only(metadata: bytes) -> bytes:
    """A wheel's METADATA without the description."""
    return metadata.partition(b"\n\n")[0] + b"\n"


def pack(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write a zip file."""
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)


def write_asset(target: Path, name: str, content: bytes) -> Asset:
    """Write a compressed file whose name changes with its content."""
    stem, _, suffix = name.partition(".")
    packed = zstandard.ZstdCompressor(level=LEVEL).compress(content)
    file = f"assets/{stem}-{hashlib.sha256(content).hexdigest()[:10]}.{suffix}.zst"
    (target / file).write_bytes(packed)
    return Asset(file, len(packed), len(content))


def write_scripts(room: Path, target: Path, assets: Mapping[str, Asset]) -> None:
    """The page itself: bundled scripts, style sheet and HTML."""
    generated = room / "generated"
    generated.mkdir()
    table = {name: vars(asset) for name, asset in assets.items()}
    (generated / "assets.json").write_text(json.dumps(table), encoding="utf-8")
    (generated / "about.json").write_text(json.dumps(about()), encoding="utf-8")
    esbuild = [str(MODULES / ".bin" / "esbuild"), "--bundle", "--minify", "--format=esm"]
    esbuild += ["--target=es2022", "--charset=utf8", "--legal-comments=none", "--log-level=error"]
    esbuild += [f"--alias:generated={generated}", "--external:node:*", "--external:ws"]
    esbuild += ["--entry-names=[name]-[hash]", f"--outdir={target / 'assets'}"]
    scripts = [str(HERE / "src" / name) for name in ("main.js", "worker.js", "style.css")]
    environment = {**os.environ, "NODE_PATH": str(MODULES)}
    run([*esbuild, "--splitting", *scripts], HERE, environment)
    built = {path.name.partition("-")[0]: path.name for path in (target / "assets").iterdir()}
    page = (HERE / "src" / "index.html").read_text(encoding="utf-8")
    for name, suffix in (("main", "js"), ("worker", "js"), ("style", "css")):
        page = page.replace(f"{{{{ {name} }}}}", f"assets/{built[name]}")
        if not built[name].endswith(suffix):
            raise BuildError(f"esbuild wrote no {name}.{suffix}")
    (target / "index.html").write_text(page, encoding="utf-8")
    shutil.copy(HERE / "src" / "icon.svg", target)


def lessons() -> list[dict[str, object]]:
    """All lessons as plain data."""
    from flake8_flask_response.lesson import read_lesson
    from flake8_flask_response.pages import CHAPTERS
    from flake8_flask_response.rule import rule_files

    read = [read_lesson(file) for file in rule_files()]
    return [
        {
            "code": lesson.code,
            "name": lesson.name,
            "title": lesson.title,
            "chapter": CHAPTERS[lesson.code[3]],
            "reason": lesson.reason,
            "snippets": [
                {"kind": snippet.kind.value, "code": snippet.code, "answers": snippet.answers}
                for snippet in lesson.snippets
            ],
        }
        for lesson in read
    ]


def exercises() -> list[dict[str, object]]:
    """All exercises as plain data."""
    from flake8_flask_response.learn.exercise import as_data

    return as_data()


def about() -> dict[str, object]:
    """Versions that the page tells, and what Pyodide wants to know of itself."""
    from flake8_flask_response import __version__

    pins = dict(
        line.strip().split("==")
        for line in (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    )
    pyodide = json.loads((MODULES / "pyodide" / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((MODULES / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    return {
        "plugin": __version__,
        "flask": pins["flask"],
        "extras": EXTRAS,
        "pyodide": pyodide["version"],
        "lock": lock["info"],
    }


def licences(wheels: Mapping[str, Path]) -> str:
    """The licences of all that is shipped, as one text."""
    parts = ["What this page ships, and the licences it is shipped under."]
    for name, place in wheels.items():
        for path in sorted(place.glob("*.dist-info/**/*")):
            if path.is_file() and path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING")):
                parts.append(f"{name}\n\n{path.read_text(encoding='utf-8', errors='replace')}")
    parts += list(node_licences())
    line = "\n\n" + "=" * 79 + "\n\n"
    return line.join(part.strip() for part in parts) + "\n"


def node_licences() -> Iterator[str]:
    """The licences of the npm packages that are in the bundle."""
    lock = json.loads((HERE / "package-lock.json").read_text(encoding="utf-8"))
    for path, entry in lock["packages"].items():
        if not path or entry.get("dev") or path.startswith("node_modules/@types"):
            continue
        folder = HERE / path
        found = [file for file in folder.glob("*") if file.name.upper().startswith("LICEN")]
        licence = entry["license"]
        text = found[0].read_text(encoding="utf-8") if found else KNOWN.get(licence, "")
        name = path.removeprefix("node_modules/")
        yield f"{name} {entry['version']} ({licence})\n\n{text}"


KNOWN = {
    "MPL-2.0": "Licensed under the Mozilla Public License 2.0, whose text is at\n"
    "https://www.mozilla.org/MPL/2.0/. The source is at https://github.com/pyodide/pyodide.\n"
    "It contains CPython, whose licence is at https://docs.python.org/3/license.html.",
}


def write_service_worker(target: Path) -> None:
    """The service worker, which has to know all files and their build."""
    files = sorted(
        path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()
    )
    digest = hashlib.sha256()
    for file in files:
        digest.update((target / file).read_bytes())
    text = (HERE / "src" / "service-worker.js").read_text(encoding="utf-8")
    small = [file for file in files if not file.endswith((".wasm.zst", ".mjs.zst", ".zip.zst"))]
    text = text.replace("{{ build }}", digest.hexdigest()[:12])
    text = text.replace('"{{ files }}"', json.dumps(["./", *small]))
    (target / "service-worker.js").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
