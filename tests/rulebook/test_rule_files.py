"""Right rule files: what becomes of each value, and of the defaults around it."""

from pathlib import Path

import pytest
from kinds_on_trial import KINDS, MANY, kind_of

from factlint.errors import UserError
from factlint.rulebook.load import load, renamed
from factlint.rulebook.rule import Place, Rule


def rules(folder: Path, text: str) -> tuple[Rule, ...]:
    file = folder / "house.yaml"
    file.write_text(text, "utf-8")
    return load([str(file)], kind_of, sorted(KINDS)).rules


VALUES = [
    ("text: 12:30", "text", "12:30"),
    ("text: no", "text", "no"),
    ("text: Yes", "text", "Yes"),
    ("text: ~", "text", "~"),
    ("text: null", "text", "null"),
    ("text: 1_000", "text", "1_000"),
    ("text: 0o17", "text", "0o17"),
    ("text: 017", "text", "017"),
    ("text: 2020-01-04", "text", "2020-01-04"),
    ("text: 4 January 2020", "text", "4 January 2020"),
    ("text: .5", "text", ".5"),
    ("text: 1e3", "text", "1e3"),
    ("text: ''\n    texts: t", "text", ""),
    ('text: "\\u201cNo\\u201d"', "text", "“No”"),
    ("text: http://example.org/#top", "text", "http://example.org/#top"),
    ("text: C#", "text", "C#"),
    ("text: 'it''s'", "text", "it's"),
    ("text: a [b] {c}", "text", "a [b] {c}"),
    ("text: |\n      one\n      two", "text", "one\ntwo\n"),
    ("text: >\n      one\n      two", "text", "one two\n"),
    ("text: one\n      two", "text", "one two"),
    ("texts: one", "texts", ("one",)),
    ("texts: [no, 12:30, 'a, b']", "texts", ("no", "12:30", "a, b")),
    ("texts:\n      - no\n      - 1.50", "texts", ("no", "1.50")),
    ("texts: []\n    text: t", "texts", ()),
    ("flag: yes", "flag", True),
    ("flag: On", "flag", True),
    ("flag: false", "flag", False),
    ("flag: 'no'", "flag", False),
    ("whole: 12", "whole", 12),
    ("whole: '-4'", "whole", -4),
    ("number: 12", "number", 12.0),
    ("number: 0.25", "number", 0.25),
    ("choice: last", "choice", "last"),
    ("choices: last", "choices", ("last",)),
    ("choices: [last, first]", "choices", ("last", "first")),
    (r"pattern: \b[Tt]he\b", "pattern", r"\b[Tt]he\b"),
    (r"patterns: ['\d+', a|b]", "patterns", (r"\d+", "a|b")),
    ("rewrite:\n      (\\w+) \\1: one\n      'b': ''", "rewrite", {r"(\w+) \1": "one", "b": ""}),
    ("rewrite: {}", "rewrite", {}),
]


@pytest.mark.parametrize(("line", "key", "value"), VALUES)
def test_values_are_typed_by_their_field_alone(tmp_path: Path, line: str, key: str, value: object) -> None:
    needed = "" if line.startswith("text") else "    text: t\n"
    found = rules(tmp_path, f"rules:\n  - id: x\n    check: many\n{needed}    {line}\n")[0].options[key]
    assert found == value
    assert type(found) is type(value)


def test_what_is_left_out_has_the_default_of_its_field(tmp_path: Path) -> None:
    found = rules(tmp_path, "rules:\n  - id: x\n    check: many\n    text: t\n")[0]
    assert found.options == {key: field.default for key, field in MANY.FIELDS.items()} | {"text": "t"}
    assert found == Rule(
        "house.x", "many", "{found}", "warning", found.options, (), True, (), "", "", "", (), (),
        Place(str(tmp_path / "house.yaml"), 2, 5),
    )  # fmt: skip


SWAP = "  - id: {}\n    check: swap\n    swap:\n      a: b\n"


def test_a_pack_sets_defaults_that_a_rule_may_change(tmp_path: Path) -> None:
    pack = "language: [en, de]\ndefault: no\nseverity: error\nscope: heading\ndescription: House style\n"
    own = "    language: fr\n    default: yes\n    severity: info\n    scope: [caption, table]\n"
    first, second = rules(tmp_path, f"{pack}rules:\n{SWAP.format('one')}{SWAP.format('two')}{own}")
    assert (first.languages, first.default, first.severity, first.scope) == (
        ("en", "de"),
        False,
        "error",
        ("heading",),
    )
    assert (second.languages, second.default, second.severity, second.scope) == (
        ("fr",), True, "info", ("caption", "table"),
    )  # fmt: skip


def test_every_common_key(tmp_path: Path) -> None:
    text = f"""\
rules:
{SWAP.format("one")}\
    message: >
      '{{found}}' is {{{{wrong}}}}:
      '{{expected}}'
    why: Because.
    source: A guide
    link: http://example.org/#a
    valid:
      - nothing [here]
    invalid: ["an [a]", "[[[a]]]"]
    formerly: [two, words.three]
    requires: ">=0.1"
"""
    rule = rules(tmp_path, text)[0]
    assert rule.message == "'{found}' is {{wrong}}: '{expected}'"
    assert (rule.why, rule.source, rule.link) == ("Because.", "A guide", "http://example.org/#a")
    assert (rule.valid, rule.invalid) == (("nothing [here]",), ("an [a]", "[[[a]]]"))
    assert [(place.row, place.column) for place in rule.example_places] == [(13, 9), (14, 15), (14, 25)]
    assert rule.formerly == ("house.two", "words.three")
    assert renamed([rule]) == {"house.two": "house.one", "words.three": "house.one"}


def test_data_files_stand_below_the_rule_file(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "words.txt").write_bytes("\ufeffcafé\n".encode())
    file = tmp_path / "house.yaml"
    file.write_text("rules:\n  - id: x\n    check: many\n    text: t\n    list: lists/words.txt\n")
    rulebook = load([str(file)], kind_of, sorted(KINDS))
    assert rulebook.rules[0].options["list"] == "café\n"
    assert rulebook.files == (str(file), str(tmp_path / "lists" / "words.txt"))


def test_a_link_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "words.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(UserError, match=r"house\.yaml:5:11: 'words\.txt' lies outside the folder"):
        rules(folder, "rules:\n  - id: x\n    check: many\n    text: t\n    list: words.txt\n")


def test_a_data_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"caf\xe9")
    with pytest.raises(UserError, match=r"house\.yaml:5:11: 'words\.txt' is not UTF-8"):
        rules(tmp_path, "rules:\n  - id: x\n    check: many\n    text: t\n    list: words.txt\n")
