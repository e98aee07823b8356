"""The corpus command's own parts: the list, the comparison, the archives. No network."""

from __future__ import annotations

import io
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from corpus import fetch, lint, listing, summary
from corpus.listing import ARGUABLE, FALSE, RIGHT, UNREAD, Entry, ListError, Place

PLACE = Place("shop", "1.0", "shop/views.py", 7, 5, "RSP101")
READ = Entry(PLACE, "'page' is text", RIGHT, "render_template gives a str")
FOUND = Entry(PLACE, "'page' is text")
CORPUS = Path(listing.__file__).parent


def moved(entry: Entry, line: int) -> Entry:
    return replace(entry, place=replace(entry.place, line=line))


def test_a_listed_and_read_finding_is_no_problem() -> None:
    assert listing.compare([READ], [FOUND]) == []


@pytest.mark.parametrize(
    ("listed", "found", "kind"),
    [
        ([], [FOUND], "new"),
        ([READ], [], "gone"),
        ([replace(READ, label=FALSE)], [FOUND], "false alarm"),
        ([replace(READ, label=UNREAD)], [FOUND], "unread"),
        ([replace(READ, reason="")], [FOUND], "no reason given"),
        ([READ], [replace(FOUND, message="'page' is a str")], "changed"),
    ],
)
def test_every_difference_is_one_problem(
    listed: list[Entry], found: list[Entry], kind: str
) -> None:
    (problem,) = listing.compare(listed, found)
    assert problem.startswith(f"{kind}: {PLACE}")


def test_a_finding_on_another_line_is_gone_and_new() -> None:
    kinds = [text.split(":")[0] for text in listing.compare([READ], [moved(FOUND, 9)])]
    assert kinds == ["gone", "new"]


def test_another_version_of_the_package_is_another_place() -> None:
    newer = replace(FOUND, place=replace(PLACE, version="1.1"))
    kinds = sorted(text.split(":")[0] for text in listing.compare([READ], [newer]))
    assert kinds == ["gone", "new"]


def test_a_crash_is_a_problem_even_when_it_is_listed() -> None:
    crash = replace(PLACE, code="RSP000")
    (problem,) = listing.compare(
        [Entry(crash, "KeyError", RIGHT, "it does crash")], [Entry(crash, "KeyError")]
    )
    assert problem.startswith("crash: ")


def test_update_keeps_labels_of_what_did_not_change() -> None:
    assert listing.update([READ, moved(READ, 8)], [FOUND]) == [READ]


def test_update_marks_new_findings_unread() -> None:
    (entry,) = listing.update([], [replace(FOUND, label=RIGHT, reason="by itself")])
    assert (entry.label, entry.reason) == (UNREAD, "")


def test_update_lists_no_crash() -> None:
    assert listing.update([], [Entry(replace(PLACE, code="RSP000"), "KeyError")]) == []


def test_update_makes_a_changed_message_unread_and_keeps_the_hint() -> None:
    (entry,) = listing.update([READ], [replace(FOUND, message="other")])
    assert (entry.message, entry.label) == ("other", UNREAD)
    assert entry.reason == "was right: render_template gives a str"
    (again,) = listing.update([entry], [replace(FOUND, message="third")])
    assert again.reason == "was right: render_template gives a str"


def test_update_keeps_the_label_of_a_reworded_message_when_told() -> None:
    (entry,) = listing.update([READ], [replace(FOUND, message="other")], reworded=True)
    assert entry == replace(READ, message="other")


def test_the_list_is_written_sorted_and_read_back_whole() -> None:
    entries = [moved(READ, 20), READ, replace(moved(READ, 9), label=FALSE, reason="")]
    text = listing.render(entries)
    assert text.startswith("# package\tversion\t")
    assert listing.parse(text) == sorted(entries, key=lambda entry: entry.place)


def test_lines_sort_as_numbers() -> None:
    lines = [
        line.split("\t")[3] for line in listing.render([moved(READ, 10), READ]).split("\n")[1:3]
    ]
    assert lines == ["7", "10"]


def test_a_tab_in_a_reason_is_refused() -> None:
    with pytest.raises(ListError, match="a tab or a line break"):
        listing.render([replace(READ, reason="one\ttwo")])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("shop\t1.0\tviews.py\t7\t5\tRSP101\tmessage\tright", "line 1: 8 columns instead of 9"),
        ("shop\t1.0\tviews.py\tx\t5\tRSP101\tmessage\tright\tso", "line 1: 'x' and '5' must"),
        ("\nshop\t1.0\tviews.py\t7\t5\tRSP101\tm\tcorrect\tso", "line 2: the label is 'correct'"),
        (2 * "shop\t1.0\tviews.py\t7\t5\tRSP101\tm\tright\tso\n", "line 2: .* stands here twice"),
    ],
)
def test_a_broken_list_is_named_by_line(text: str, complaint: str) -> None:
    with pytest.raises(ListError, match=complaint):
        listing.parse(text)


def test_pins_are_exact() -> None:
    text = "# packages\nflask-admin==2.2.1  # views\n\ndash == 4.4.1\n"
    assert listing.parse_pins(text) == {"flask-admin": "2.2.1", "dash": "4.4.1"}


@pytest.mark.parametrize("line", ["dash", "dash>=4", "dash==", "==4", "dash==4.*", "a==1\na==2"])
def test_loose_or_doubled_pins_are_refused(line: str) -> None:
    with pytest.raises(ListError, match=r"line [12]:"):
        listing.parse_pins(line)


def test_flake8_lines_become_unread_findings() -> None:
    (entry,) = lint.read_output("./shop/views.py\t7\t5\tRSP101\t'page' is text\n", "shop", "1.0")
    assert entry == FOUND


def test_a_line_that_is_no_finding_is_refused() -> None:
    with pytest.raises(ListError, match="no finding"):
        list(lint.read_output("Traceback (most recent call last):\n", "shop", "1.0"))


FILES = {"shop/views.py": b"import flask\n", "shop/page.html": b"<p>", "../evil.py": b"x = 1\n"}


def wheel(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
        archive.writestr((path.parent / "evil.py").as_posix(), b"x = 1\n")
    return path


def source_archive(path: Path) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in FILES.items():
            member = tarfile.TarInfo(f"shop-1.0/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize(
    ("make", "name"),
    [(wheel, "shop-1.0-py3-none-any.whl"), (source_archive, "shop-1.0.tar.gz")],
)
def test_only_the_python_files_of_a_package_are_unpacked(make, name, tmp_path) -> None:
    target = tmp_path / "deep" / "target"
    target.mkdir(parents=True)
    fetch.unpack(make(tmp_path / name), target)
    written = {p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file()}
    assert written == {"shop/views.py"}
    assert not list(tmp_path.rglob("evil.py"))
    assert (target / "shop/views.py").read_bytes() == b"import flask\n"


def test_an_archive_of_another_kind_is_refused(tmp_path) -> None:
    odd = tmp_path / "shop-1.0.exe"
    odd.write_bytes(b"MZ")
    with pytest.raises(fetch.FetchError, match="neither a wheel nor a source archive"):
        fetch.unpack(odd, tmp_path)


def test_a_package_that_is_there_is_not_fetched_again(tmp_path, monkeypatch) -> None:
    (tmp_path / "shop-1.0").mkdir()
    monkeypatch.setattr(fetch, "_download", lambda *_: pytest.fail("asked pip again"))
    assert fetch.fetch("shop", "1.0", tmp_path) == tmp_path / "shop-1.0"


def test_the_cache_is_where_the_environment_says(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(fetch.CACHE_VARIABLE, str(tmp_path / "here"))
    assert fetch.default_cache() == tmp_path / "here"
    monkeypatch.delenv(fetch.CACHE_VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert fetch.default_cache() == tmp_path / "flake8-flask-response" / "corpus"


def test_files_that_mention_flask_are_counted(tmp_path) -> None:
    (tmp_path / "a.py").write_text("from Werkzeug import x")
    (tmp_path / "b.py").write_text("import django")
    assert [lint.mentions_flask(path) for path in sorted(tmp_path.iterdir())] == [True, False]


def test_the_committed_files_can_be_read_and_agree() -> None:
    pins = committed_pins()
    text = (CORPUS / "findings.tsv").read_text(encoding="utf-8")
    entries = listing.parse(text)
    assert text == listing.render(entries)
    assert [str(e.place) for e in entries if pins.get(e.place.package) != e.place.version] == []
    allowed = (RIGHT, ARGUABLE)
    assert [str(e.place) for e in entries if e.label not in allowed or not e.reason] == []


def committed_pins() -> dict[str, str]:
    """All pinned packages; none stands in both files."""
    files = (CORPUS / name for name in ("packages.txt", "applications.txt"))
    return listing.parse_pins("".join(file.read_text(encoding="utf-8") for file in files))


def test_at_least_sixty_packages_are_pinned() -> None:
    assert len(committed_pins()) >= 60


def test_silences_are_of_pinned_packages_and_each_policy_is_met() -> None:
    silent = summary.parse((CORPUS / "silent.tsv").read_text(encoding="utf-8"))
    pins = committed_pins()
    assert [one for one in silent if pins.get(one.package) != one.version] == []
    assert {one.policy for one in silent} == set(summary.POLICIES)
    assert silent == sorted(silent)
    assert all(one.reason for one in silent)


@pytest.mark.parametrize(
    "line",
    [
        "shop\t1.0\tviews.py\t7\tRSP204\tmethods tested",
        "shop\t1.0\tviews.py\tseven\tRSP204\tmethods tested\twhy",
        "shop\t1.0\tviews.py\t7\tRSP204\tno such policy\twhy",
    ],
)
def test_a_silence_that_cannot_be_read_is_named_by_its_line(line: str) -> None:
    with pytest.raises(ListError, match="line 2: "):
        summary.parse(f"# comment\n{line}\n")


def test_the_summary_counts_labels_and_policies() -> None:
    entries = [
        READ,
        replace(moved(READ, 8), label=ARGUABLE),
        replace(moved(READ, 9), label=FALSE),
        replace(moved(READ, 10), label=UNREAD),
    ]
    silent = summary.parse("shop\t1.0\tviews.py\t7\tRSP204\tmethods tested\twhy\n")
    lines = list(summary.summarise(entries, silent, 2))
    assert lines[:3] == [
        "packages: 2",
        "findings: 4",
        "  RSP101: 1 arguable, 1 false, 1 right, 1 unread",
    ]
    assert lines[3:7] == [
        "unread: 1",
        "right: 1 of 3, 33.3%",
        "right or arguable: 2 of 3, 66.7%",
        "seen and silent by policy: 1",
    ]
    assert lines[7].startswith("  methods tested: 1 (")


def test_a_summary_of_nothing_divides_by_nothing() -> None:
    assert "right: nothing read" in list(summary.summarise([], [], 0))


def test_an_arguable_finding_with_a_reason_is_no_problem() -> None:
    assert listing.compare([replace(READ, label=ARGUABLE)], [FOUND]) == []
