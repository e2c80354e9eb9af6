"""What rules count as, what fails a run, and what the settings take for right as it stands."""

from pathlib import Path

import pytest

WRONG = "bad.txt:1:9: {} house.wrong 'wrnog' should be 'wrong'\n"
ODD = (
    "so-so.txt:1:9: {0} house.odd 'oddly' should be 'strangely'\n"
    "so-so.txt:1:21: {0} house.odd 'oddly' should be 'strangely'\n"
)


@pytest.mark.parametrize(
    ("arguments", "code", "out"),
    [
        ("--warning house.wrong bad.txt", 0, WRONG.format("warning")),
        ("--info=house.wrong bad.txt", 0, WRONG.format("info")),
        ("--error house.odd so-so.txt", 1, ODD.format("error")),
        ("--error house so-so.txt", 1, ODD.format("error")),
        ("--error house --info house.odd so-so.txt", 0, ODD.format("info")),
        ("--info house.odd --error house so-so.txt", 0, ODD.format("info")),
        ("--info house.odd --error house.odd so-so.txt", 1, ODD.format("error")),
        ("--error all so-so.txt", 1, ODD.format("error")),
        ("--off house.wrong bad.txt", 0, ""),
        ("--off house.wrong,house.odd .", 0, ""),
        ("--warning house.wrong,house.odd bad.txt so-so.txt", 0, WRONG.format("warning") + ODD.format("warning")),
        ("--fail-on warning so-so.txt", 1, ODD.format("warning")),
        ("--fail-on info so-so.txt", 1, ODD.format("warning")),
        ("--fail-on error so-so.txt", 0, ODD.format("warning")),
        ("--fail-on warning --info house so-so.txt", 0, ODD.format("info")),
        ("--fail-on info --info house so-so.txt", 1, ODD.format("info")),
        ("--fail-on warning --exit-zero so-so.txt", 0, ODD.format("warning")),
    ],
)
def test_options(run, arguments: str, code: int, out: str) -> None:
    found = run(*arguments.split(), "-q")
    assert (found.code, found.out) == (code, out)


@pytest.mark.parametrize(
    ("settings", "arguments", "code", "out"),
    [
        ("severity: {house.wrong: warning}", "", 0, WRONG.format("warning")),
        ("severity: {house: info, house.wrong: warning}", "", 0, WRONG.format("warning")),
        ("severity: {house.wrong: off}", "", 0, ""),
        ("severity: {house.wrong: warning}", "--error house", 1, WRONG.format("error")),
        ("severity: {house.wrong: off}", "--extend-select house.wrong", 1, WRONG.format("error")),
        ("severity: {house.wrong: warning}\nfail-on: warning", "", 1, WRONG.format("warning")),
        ("severity: {house.wrong: warning}\nfail-on: warning", "--fail-on error", 0, WRONG.format("warning")),
        ("accept: [{rule: house.wrong, file: bad.txt, text: wrnog, reason: so said}]", "", 0, ""),
        ("accept: {rule: house, file: '*.txt', text: is  wrnog.}", "", 0, ""),
        ("accept: [{rule: all, file: /bad.txt, text: This is wrnog.}]", "", 0, ""),
        ("accept: [{rule: house.odd, file: '*.txt', text: wrnog}]", "", 1, WRONG.format("error")),
        ("accept: [{rule: house.wrong, file: letters/, text: wrnog}]", "", 1, WRONG.format("error")),
        ("accept: [{rule: house.wrong, file: '*.txt', text: was wrnog}]", "", 1, WRONG.format("error")),
        ("accept: [{rule: house.wrong, file: '*.txt', text: wrn}]", "", 0, ""),
    ],
)
def test_settings(run, desk: Path, settings: str, arguments: str, code: int, out: str) -> None:
    (desk / "factlint.yaml").write_text(
        f"rules: house.yaml\nselect: [house]\noutput-format: concise\n{settings}\n"
    )
    found = run("bad.txt", "-q", *arguments.split(), house=False)
    assert (found.code, found.out) == (code, out)


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("{rule: house.wrong, file: good.txt, text: wrnog}", True),
        ("{rule: house.wrong, file: bad.txt, text: gone}", False),  # of another file than the one that is checked
        ("{rule: house.wrong, file: '*.txt', text: gone}", False),
        ("{rule: house.note, file: good.txt, text: gone}", False),  # a rule that did not look
    ],
)
def test_an_entry_that_covers_nothing_is_told(run, desk: Path, entry: str, told: bool) -> None:
    (desk / "factlint.yaml").write_text(
        f"rules: house.yaml\nselect: [house]\nignore: [house.note]\noutput-format: concise\naccept:\n  - {entry}\n"
    )
    expected = (
        "good.txt:1:1: warning factlint.suppression 'accept' in the settings (factlint.yaml, line 6) "
        "takes 'wrnog' for "
        "right here, but 'house.wrong' reports nothing of the kind; drop that entry?\n"
    )
    found = run("good.txt", "-q", house=False)
    assert (found.code, found.out) == (0, expected if told else "")


@pytest.mark.parametrize(
    ("arguments", "err"),
    [
        ("--error house.wrnog .", "--error: there is no rule or pack 'house.wrnog'; did you mean 'house.wrong'?"),
        ("--off hous .", "--off: there is no rule or pack 'hous'; did you mean 'house'?"),
        ("--fail-on never .", "argument --fail-on: invalid choice: 'never'"),
    ],
)
def test_wrong_use(run, arguments: str, err: str) -> None:
    found = run(*arguments.split())
    assert found.code == 2
    assert f"error: {err}" in found.err


def test_a_name_of_no_rule_in_the_settings(run, desk: Path) -> None:
    (desk / "factlint.yaml").write_text(
        "rules: house.yaml\nseverity: {house.od: error}\naccept: [{rule: house.wrnog, file: a, text: b}]\n"
    )
    assert run("bad.txt", "-q", house=False).err == (
        "factlint: error: factlint.yaml:2:12: there is no rule or pack 'house.od'; did you mean 'house.odd'?\n"
        "factlint: error: factlint.yaml:3:17: there is no rule or pack 'house.wrnog'; did you mean "
        "'house.wrong'?\n"
    )


def test_comments_of_a_text_and_what_is_shown_of_them(run, desk: Path) -> None:
    (desk / "bad.md").write_text("<!-- factlint: ignore[house.wrong] -- as spoken -->\n\nwrnog\n")
    assert run("bad.md").out == "Nothing found in 1 file (1 suppressed).\n"
    assert run("bad.md", "--show-suppressed").out == (
        "bad.md:3:1: error house.wrong 'wrnog' should be 'wrong' (suppressed by a comment: as spoken)\n"
        "Nothing found in 1 file (1 suppressed).\n"
    )
    assert run("bad.md", "--output-format", "json-lines").out.count('"suppressed": true') == 1
    assert run("bad.md", "--fix").out == "Nothing found in 1 file (1 suppressed).\n"
    (desk / "bad.md").write_text("<!-- factlint: ignore[house.wrong] -- as spoken -->\n\ngood\n")
    assert run("bad.md", "--fail-on", "warning", "-q").code == 1
    assert run("bad.md", "--fail-on", "warning", "--ignore", "factlint.suppression").code == 0
    assert run("bad.md", "--error", "factlint.suppression", "-q").code == 1
