"""`factlint rules add`: what is appended where, and what is refused with the file as it was."""

from pathlib import Path

import pytest

from factlint.cli.main import main

ADDED = """\
  - id: neiman-marcus
    check: substitution
    swap:
      Neimann Marcus: Neiman Marcus
    ignorecase: no
    severity: error
    source: "https://example.org/#a"
    invalid:
      - "[Neimann Marcus]"
    valid:
      - Neiman Marcus
"""
GIVEN = ("--wrong", "Neimann Marcus", "--right", "Neiman Marcus", "--source", "https://example.org/#a")
ONE = "  - id: one\n    check: substitution\n    swap:\n      a: b"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shifted(text: str, by: int) -> str:
    return "".join(line[by:] for line in text.splitlines(keepends=True))


FILES = {
    "none": (None, "description: What was wrong in print once\n\nrules:\n" + ADDED),
    "one rule": (f"rules:\n{ONE}\n", f"rules:\n{ONE}\n{ADDED}"),
    "no line end": (f"rules:\n{ONE}", f"rules:\n{ONE}\n{ADDED}"),
    "a comment behind it": (f"rules:\n{ONE}  # why\n# end\n", f"rules:\n{ONE}  # why\n{ADDED}# end\n"),
    "a key behind it": (f"rules:\n{ONE}\n\nlanguage: en\n", f"rules:\n{ONE}\n{ADDED}\nlanguage: en\n"),
    "no indent": (f"rules:\n{shifted(ONE, 2)}\n", f"rules:\n{shifted(ONE, 2)}\n{shifted(ADDED, 2)}"),
    "empty lines between": (
        f"rules:\n{ONE}\n\n{ONE.replace('one', 'two')}\n",
        f"rules:\n{ONE}\n\n{ONE.replace('one', 'two')}\n\n{ADDED}",
    ),
    "a block text at its end": (
        f"rules:\n{ONE}\n    why: |\n      one\n      two\n",
        f"rules:\n{ONE}\n    why: |\n      one\n      two\n{ADDED}",
    ),
    "a folded text, then a key": (
        f"rules:\n{ONE}\n    why: >\n      one\n      two\n\nlanguage: en\n",
        f"rules:\n{ONE}\n    why: >\n      one\n      two\n\n{ADDED}language: en\n",
    ),
    "a list in brackets at its end": (
        f"rules:\n{ONE}\n    valid: [x,\n      b]\n",
        f"rules:\n{ONE}\n    valid: [x,\n      b]\n{ADDED}",
    ),
    "a text over several lines": (
        f"rules:\n{ONE}\n    why: one\n      two\n# end\n",
        f"rules:\n{ONE}\n    why: one\n      two\n{ADDED}# end\n",
    ),
    "a fact sheet": ("never:\n  - Zorblat\n", "never:\n  - Zorblat\n\nrules:\n" + ADDED),
    "an empty file": ("", "description: What was wrong in print once\n\nrules:\n" + ADDED),
}


@pytest.mark.parametrize(("before", "after"), FILES.values(), ids=FILES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_rest_of_the_file_stays_as_it_is(desk: Path, before: str | None, after: str, ending: str) -> None:
    file = desk / "corrections.yaml"
    if before is not None:
        file.write_bytes(before.replace("\n", ending).encode())
        if "\n" in before:
            after = after.replace("\n", ending)
    assert main(["rules", "add", *GIVEN]) == 0
    assert file.read_bytes().decode() == after
    assert main(["rules", "test", "corrections.yaml"]) == 0
    assert [path.name for path in desk.iterdir()] == ["corrections.yaml"]


def test_a_mark_at_the_start_of_the_file_stays(desk: Path) -> None:
    (desk / "a.yaml").write_bytes(b"\xef\xbb\xbf" + f"rules:\n{ONE}\n".encode())
    assert main(["rules", "add", *GIVEN, "--file", "a.yaml"]) == 0
    assert (desk / "a.yaml").read_bytes() == b"\xef\xbb\xbf" + f"rules:\n{ONE}\n{ADDED}".encode()


WORDS = [
    ("U.S.A", "United States", "The U.S.A voted.", "The United States voted.", "UxSxA"),
    ("what [?] is", "what is", "Ask what [?] is it.", "Ask what is it.", "what ? is"),
    ("say: no", "say no", "They say: no.", "They say no.", "they say no"),
    ("5 # five", "five", "Or 5 # five.", "Or five.", "5 five"),
    ('a "big" deal', "a big deal", 'It is a "big" deal.', "It is a big deal.", "a big deal"),
    ("Zoë's", "Zoe’s", "Zoë's cat", "Zoe’s cat", "zoë's"),
    ("no", "not", "It is no so.", "It is not so.", "nor"),
]


@pytest.mark.parametrize(("wrong", "right", "copy", "mended", "silent"), WORDS)
def test_any_words_become_a_rule_that_finds_them(
    desk: Path, wrong: str, right: str, copy: str, mended: str, silent: str
) -> None:
    assert main(["rules", "add", "--wrong", wrong, "--right", right, "--source", "A: note"]) == 0
    (desk / "a.txt").write_text(copy, "utf-8")
    (desk / "b.txt").write_text(silent, "utf-8")
    main(["--rules", "corrections.yaml", "--select", "corrections", "--fix-only", "-q", "a.txt", "b.txt"])
    assert (desk / "a.txt").read_text("utf-8") == mended
    assert (desk / "b.txt").read_text("utf-8") == silent


REFUSED = [
    ("rules: []\n", GIVEN, "its rules stand in square brackets"),
    ("rules:\n  - id: x: y\n", GIVEN, "a.yaml:2:9: a colon followed by a space splits this value"),
    (f"rules:\n{ADDED}", GIVEN, "the rule 'a.neiman-marcus' corrects 'Neimann Marcus' already: a.yaml:2"),
    (f"rules:\n{ONE}\n", (*GIVEN, "--id", "one"), "there is a rule 'a.one' already: a.yaml:2"),
    (f"rules:\n{ONE}\n", (*GIVEN, "--id", "O N"), "an id is lower-case words"),
    (f"rules:\n{ONE}\n", (*GIVEN, "--message", "{wrong}"), "unknown placeholder '{wrong}'"),
    (f"rules:\n{ONE}\n", (*GIVEN[:2], "--right", "Neimann  Marcus", *GIVEN[4:]), "two texts, and not the same"),
    (f"rules:\n{ONE}\n", (*GIVEN[:4], "--source", "a\nb"), "a line break"),
]


@pytest.mark.parametrize(("text", "arguments", "message"), REFUSED)
def test_what_will_not_do_leaves_the_file_as_it_was(
    desk: Path, text: str, arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "a.yaml").write_text(text)
    assert main(["rules", "add", *arguments, "--file", "a.yaml"]) == 2
    assert message in capsys.readouterr().err
    assert (desk / "a.yaml").read_text() == text
    assert [path.name for path in desk.iterdir()] == ["a.yaml"]


@pytest.mark.parametrize(("file", "message"), [("no/a.yaml", "No such file"), ("a.txt", "something.yaml")])
def test_places_that_will_not_do(desk: Path, file: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "add", *GIVEN, "--file", file]) == 2
    assert message in capsys.readouterr().err
    assert list(desk.iterdir()) == []


def test_a_second_rule_for_the_same_words_has_another_id(desk: Path) -> None:
    for wrong in ("Niemann Marcus", "Neimann Marcus"):
        assert main(["rules", "add", "--wrong", wrong, *GIVEN[2:]]) == 0
    assert "id: neiman-marcus-2" in (desk / "corrections.yaml").read_text()


def test_it_is_written_beside_the_settings(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "factlint.yaml").write_text("select: names\n")
    (desk / "copy").mkdir()
    monkeypatch.chdir(desk / "copy")
    assert main(["rules", "add", *GIVEN]) == 0
    assert (desk / "corrections.yaml").is_file()
