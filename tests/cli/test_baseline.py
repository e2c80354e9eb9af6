"""The baseline: what is known is not reported, what is new is, wherever the program is started."""

import json
import os
from pathlib import Path

import pytest

FILE = ".factlint-baseline.json"
SETTINGS = "rules: house.yaml\nselect: [house]\noutput-format: concise\n"


@pytest.fixture
def based(run, desk: Path):
    """The desk with settings, and everything that is found there known."""
    (desk / "factlint.yaml").write_text(SETTINGS)
    assert run("baseline", "write", house=False).out == f"{FILE}: 3 findings written down.\n"
    return lambda *arguments: run(*arguments, house=False)


def test_the_file_is_readable_and_sorted(based, desk: Path) -> None:
    content = (desk / FILE).read_text()
    entries = json.loads(content)["findings"]
    assert [(one["path"], one["code"], one["text"]) for one in entries] == [
        ("bad.txt", "house.wrong", "wrnog"),
        ("so-so.txt", "house.odd", "oddly"),
        ("so-so.txt", "house.odd", "oddly"),
    ]
    assert content.count("\n") == 8
    assert "row" not in content
    for _ in range(2):
        based("baseline", "write")
        assert (desk / FILE).read_text() == content


CHANGES = [
    ("nothing", "bad.txt", "This is wrnog.\n", ""),
    ("lines above", "bad.txt", "New.\n\nMore.\n\nThis is wrnog.\n", ""),
    ("line ends and spaces", "bad.txt", "\r\nThis  is\r\nwrnog.\r\n", ""),
    ("one more", "bad.txt", "This is wrnog.\n\n"
     "wrnog\n", "bad.txt:3:1: error house.wrong 'wrnog' should be 'wrong'\n"),
    ("one exchanged for another", "bad.txt", "This is right.\n\nA wrnog turn\n",
     "bad.txt:3:3: error house.wrong 'wrnog' should be 'wrong'\n"),
    ("one mended", "bad.txt", "This is right.\n", ""),
    ("its words changed around it", "bad.txt", "That was wrnog.\n",
     "bad.txt:1:10: error house.wrong 'wrnog' should be 'wrong'\n"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "expected"), [case[1:] for case in CHANGES], ids=[c[0] for c in CHANGES])
def test_what_is_reported_after_a_change(based, desk: Path, name: str, text: str, expected: str) -> None:
    (desk / name).write_text(text, newline="")
    found = based("--baseline", FILE, "-q", name)
    assert (found.out, found.code) == (expected, 1 if expected else 0)


def test_what_is_known_is_counted_and_marked(based) -> None:
    found = based("baseline", "check")
    assert (found.code, found.out) == (0, "Nothing found in 3 files (3 in the baseline).\n")
    [finding] = json.loads(based("--baseline", FILE, "--output-format", "json", "bad.txt").out)
    assert (finding["suppressed"], finding["suppression"]) == (True, {"kind": "baseline", "reason": ""})
    shown = based("--baseline", FILE, "--show-suppressed", "-q", "bad.txt").out
    assert shown == "bad.txt:1:9: error house.wrong 'wrnog' should be 'wrong' (suppressed by the baseline)\n"


def test_it_holds_however_a_file_is_named(based, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fingerprint(name: str) -> str:
        [found] = json.loads(based("--output-format", "json", name).out)
        return found["fingerprint"]

    known = json.loads((desk / FILE).read_text())["findings"][0]["fingerprint"]
    assert {fingerprint("bad.txt"), fingerprint("./bad.txt"), fingerprint(str(desk / "bad.txt"))} == {known}
    (desk / "sub").mkdir()
    monkeypatch.chdir(desk / "sub")
    assert fingerprint("../bad.txt") == known
    for name in ("../bad.txt", str(desk / "bad.txt")):
        assert based("--baseline", f"../{FILE}", name, "-q").code == 0
        assert based("baseline", "check", name, "-q").code == 0
    (desk / "way").symlink_to(desk)
    assert based("--baseline", f"../{FILE}", "../way/bad.txt", "-q").code == 0


def test_the_settings_name_it_from_their_own_folder(based, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "factlint.yaml").write_text(SETTINGS + f"baseline: {FILE}\n")
    (desk / "sub").mkdir()
    (desk / "sub/more.txt").write_text("wrnog")
    monkeypatch.chdir(desk / "sub")
    found = based("..", "-q")
    assert (found.code, found.out) == (1, "../sub/more.txt:1:1: error house.wrong 'wrnog' should be 'wrong'\n")


def test_prune_forgets_what_is_mended_or_gone_and_nothing_else(based, desk: Path) -> None:
    (desk / "so-so.txt").write_text("This is oddly good, even so.\n")
    assert based("baseline", "prune", "bad.txt").out == f"{FILE}: 0 findings taken out, 3 left.\n"
    assert based("baseline", "prune", "--off", "house.odd").out == f"{FILE}: 0 findings taken out, 3 left.\n"
    assert based("baseline", "prune").out == (
        f"so-so.txt: house.odd oddly\nso-so.txt: house.odd oddly\n{FILE}: 2 findings taken out, 1 left.\n"
    )
    (desk / "bad.txt").unlink()
    assert based("baseline", "prune", "good.txt").out == (
        f"bad.txt: house.wrong wrnog\n{FILE}: 1 finding taken out, 0 left.\n"
    )
    assert json.loads((desk / FILE).read_text()) == {"version": 1, "findings": []}


def test_write_with_paths_keeps_what_other_texts_have(based, desk: Path) -> None:
    (desk / "bad.txt").write_text("good")
    (desk / "so-so.txt").write_text("good")
    assert based("baseline", "write", "bad.txt").out == f"{FILE}: 2 findings written down.\n"
    assert based("baseline", "write").out == f"{FILE}: 0 findings written down.\n"


def test_what_is_suppressed_or_cannot_be_checked_is_not_written_down(based, desk: Path) -> None:
    before = (desk / FILE).read_text()
    found = based("baseline", "write", "gone.txt")
    assert (found.code, found.out, (desk / FILE).read_text()) == (2, "", before)
    assert found.err == (
        "factlint: error: gone.txt: There is no such file\nfactlint: the baseline is left as it was\n"
    )
    (desk / "bad.md").write_text("<!-- factlint: ignore[house.wrong] -- as spoken -->\n\nwrnog\n")
    based("baseline", "write")
    assert (desk / FILE).read_text() == before
    assert based("--baseline", FILE, "gone.txt", "-q").code == 2


AFRESH = "mend it (a merge may have left its marks in it), or write it afresh with: factlint baseline write"
DAMAGED = [
    ("{", f"1:2: this baseline is damaged (Expecting property name enclosed in double quotes); {AFRESH}"),
    ("<<<<<<< HEAD\n{}", f"1:1: this baseline is damaged (Expecting value); {AFRESH}"),
    ("[]", f" this baseline is damaged (it has no list of findings); {AFRESH}"),
    ('{"version": 2, "findings": []}', " this baseline is of version 2, and version 1 can be read; write "
     "it afresh "
     "with: factlint baseline write"),
    ('{"version": 1, "findings": [{"path": "a"}]}', " this baseline is damaged (entry 1 is not a table "
     "of the texts "
     f"path, code, text, message, fingerprint); {AFRESH}"),
    ("\udcff", f" this baseline is damaged (it is no UTF-8 text that JSON could be); {AFRESH}"),
    ("[" * 100_000, f" this baseline is damaged (it is no UTF-8 text that JSON could be); {AFRESH}"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "message"), DAMAGED)
def test_a_damaged_baseline_names_itself_and_what_to_do(based, desk: Path, content: str, message: str) -> None:
    (desk / FILE).write_bytes(content.encode("utf-8", "surrogateescape"))
    for arguments in (("--baseline", FILE), ("baseline", "check"), ("baseline", "prune")):
        found = based(*arguments)
        assert (found.code, found.out) == (2, "")
        assert found.err == f"factlint: error: {FILE}:{message}\n"
    assert based("baseline", "write").code == 0
    assert based("baseline", "check").code == 0


def test_one_that_is_not_there_is_named(based) -> None:
    found = based("--baseline", "gone.json")
    assert found.code == 2
    assert found.err == (
        "factlint: error: gone.json: there is no such baseline; write it with: factlint baseline write\n"
    )


def test_a_baseline_that_cannot_be_written(based, desk: Path) -> None:
    found = based("baseline", "write", "--baseline", f"gone{os.sep}b.json")
    assert found.code == 2
    assert found.err == (
        "factlint: error: gone/b.json: the baseline cannot be written: No such file or directory\n"
    )


def test_what_is_known_is_not_mended(based, desk: Path) -> None:
    (desk / "bad.txt").write_text("This is wrnog.\n\nwrnog\n")
    found = based("--baseline", FILE, "--fix", "bad.txt")
    assert found.out == "Fixed 1 finding. Nothing else found in 1 file (1 in the baseline).\n"
    assert (desk / "bad.txt").read_text() == "This is wrnog.\n\nwrong\n"


def test_options_that_make_no_sense_with_it(based) -> None:
    assert based("baseline", "write", "--fix").err == (
        "factlint: error: 'baseline write' neither fixes nor asks git; drop that option\n"
    )
