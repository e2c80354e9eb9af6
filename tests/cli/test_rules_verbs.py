"""`factlint rules` and `factlint explain`: what they print and how they exit."""

import json
from pathlib import Path

import pytest

from factlint.cli.main import main

HOUSE = """\
description: House style
rules:
  - id: adviser
    check: substitution
    swap:
      advisor: adviser
    why: The stylebook has it so. It always had.
    source: Stylebook
    formerly: [advisor]
    invalid:
      - An [advisor] spoke.
    valid:
      - An adviser spoke.
  - id: quiet
    check: substitution
    swap: {wrong: right}
    default: no
    severity: error
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "house.yaml").write_text(HOUSE)
    monkeypatch.chdir(tmp_path)
    return "house.yaml"


def out(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(arguments) == code
    return capsys.readouterr().out


def test_list(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert out(capsys, "rules", "list", "--rules", house, "house") == (
        "house.adviser  warning  substitution       The stylebook has it so\n"
        "house.quiet    error    substitution  off  '{found}' should be '{expected}'\n"
    )


def test_list_as_json(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    (rule,) = json.loads(
        out(capsys, "rules", "list", "--rules", house, "--output-format", "json", "house.advisor")
    )
    assert rule == {
        "id": "house.adviser", "check": "substitution", "severity": "warning", "default": True,
        "message": "'{found}' should be '{expected}'", "why": "The stylebook has it so. It always had.",
        "source": "Stylebook", "link": "", "language": [], "scope": [], "formerly": ["house.advisor"],
        "filename": "house.yaml", "location": {"row": 3, "column": 5},
    }  # fmt: skip


def test_list_has_the_rules_of_the_settings_unless_isolated(
    house: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("factlint.yaml").write_text("rules: house.yaml\n")
    assert "house.adviser" in out(capsys, "rules", "list")
    assert "house.adviser" not in out(capsys, "rules", "list", "--isolated")


def test_list_of_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list", "--isolated", "typoes"]) == 2
    assert capsys.readouterr().err == (
        "factlint: error: there is no rule or pack 'typoes'; did you mean 'typos'?\n"
    )


def test_the_bundled_rules_pass_their_own_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert out(capsys, "rules", "test", "--isolated").endswith("all as expected\n")


def test_a_rule_of_the_user_without_examples_is_a_warning(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert out(capsys, "rules", "test", house) == (
        "house.yaml:14:5: house.quiet: warning: the rule has no valid and no invalid examples\n"
        "2 rules, 2 examples: all as expected\n"
    )


def test_a_rule_that_does_not_do_what_its_examples_say(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(house).write_text(HOUSE.replace("An adviser", "An advisor").replace("[advisor] spoke", "advisor [spoke]"))
    assert out(capsys, "rules", "test", house, code=1) == (
        "house.yaml:13:9: house.adviser: noisy: 'advisor' (characters 4 to 10) is found, but should not be\n"
        "    An advisor spoke.\n"
        "house.yaml:11:9: house.adviser: missing: 'spoke' (characters 12 to 16) is not found\n"
        "    An advisor [spoke].\n"
        "house.yaml:11:9: house.adviser: noisy: 'advisor' (characters 4 to 10) is found, but should not be\n"
        "    An advisor [spoke].\n"
        "house.yaml:14:5: house.quiet: warning: the rule has no valid and no invalid examples\n"
        "2 rules, 2 examples: 1 rule failed\n"
    )


def test_a_broken_rule_file_is_told_with_every_mistake(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(house).write_text(HOUSE.replace("why: The", "why: So: the").replace("error", "eror"))
    assert main(["rules", "test", house]) == 2
    assert capsys.readouterr().err == (
        "factlint: error: house.yaml:7:10: a colon followed by a space splits this value in two; "
        'write: why: "So: the stylebook has it so. It always had."\n'
        "factlint: error: house.yaml:18:15: 'severity' should be error, warning or info, not 'eror'; "
        "did you mean 'error'?\n"
    )


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    published = Path(__file__).parents[2] / "docs" / "rules.schema.json"
    assert out(capsys, "rules", "schema") == published.read_text("utf-8")


def test_explain_a_rule(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        out(capsys, "explain", "--rules", house, "house.adviser")
        == """\
house.adviser (warning, check substitution)

Says
  'advisor' should be 'adviser'

Why
  The stylebook has it so. It always had.

Source
  Stylebook

Finds what stands in [square brackets]
  An [advisor] spoke.

Leaves alone
  An adviser spoke.

Fix
  one is offered that changes no meaning

Options of the check 'substitution' (see `factlint explain substitution`)
  swap        advisor: adviser
  ignorecase  nothing  (default)
  nonword     no  (default)
  exceptions  nothing  (default)

Off and on
  off: `ignore: [house.adviser]` in the settings, or `--ignore house.adviser`

Formerly
  house.advisor

Written in
  house.yaml:3
"""
    )


def test_explain_a_rule_by_its_former_id(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = out(capsys, "explain", "--rules", house, "house.advisor")
    assert told.startswith("'house.advisor' is now called 'house.adviser'.\n\nhouse.adviser (warning")


def test_explain_a_rule_that_is_off(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = out(capsys, "explain", "--rules", house, "house.quiet")
    assert told.startswith("house.quiet (error, check substitution, off unless selected)\n")
    assert "on: `extend-select: [house.quiet]` in the settings" in told


def test_explain_a_pack(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        out(capsys, "explain", "--rules", house, "house")
        == """\
house (2 rules)

About
  House style

Rules
  house.adviser  warning  '{found}' should be '{expected}'
  house.quiet    error    off unless selected: '{found}' should be '{expected}'
"""
    )


def test_explain_a_check(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = out(capsys, "explain", "--rules", house, "substitution")
    assert told.startswith(
        "check substitution\n\n  `substitution`: a word, phrase or pattern that should be another one.\n"
    )
    assert (
        "  swap: pairs of a regular expression and a text; required; such as {utilize: use}\n"
        "      What is wrong, and what should stand there.\n" in told
    )
    assert "Placeholders of a message\n  {found}, {expected}\n" in told
    assert "\nUsed by\n  house.adviser, house.quiet" in told


def test_explain_what_is_both_a_pack_and_a_check(capsys: pytest.CaptureFixture[str]) -> None:
    told = out(capsys, "explain", "--isolated", "spacing")
    assert told.startswith("spacing (")
    assert "\ncheck spacing\n" in told


def test_explain_every_bundled_rule(capsys: pytest.CaptureFixture[str]) -> None:
    names = [
        rule["id"] for rule in json.loads(out(capsys, "rules", "list", "--isolated", "--output-format", "json"))
    ]
    told = out(capsys, "explain", "--isolated", *names)
    assert all(f"{name} (" in told for name in names)


def test_explain_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--isolated", "substitutoin", "nothing-like-it"]) == 2
    assert capsys.readouterr().err == (
        "factlint: error: there is no rule, pack or check 'substitutoin'; did you mean 'substitution'?\n"
        "factlint: error: there is no rule, pack or check 'nothing-like-it'\n"
    )


@pytest.mark.parametrize(
    ("settings", "options", "found"),
    [
        ("rules: house.yaml\n", [], True),
        ("rules: house.yaml\nignore: house.advisor\n", [], False),
        ("rules: house.yaml\nselect: house.advisor\n", [], True),
        ("rules: house.yaml\nignore: house\nextend-select: house.advisor\n", [], True),
        ("rules: house.yaml\nper-file-ignores: {story.txt: house.advisor}\n", [], False),
        ("rules: house.yaml\n", ["--ignore", "house.advisor"], False),
        ("rules: house.yaml\n", ["--select", "house.advisor"], True),
    ],
)
def test_a_former_id_still_names_its_rule(
    house: str, capsys: pytest.CaptureFixture[str], settings: str, options: list[str], found: bool
) -> None:
    Path("factlint.yaml").write_text(settings)
    Path("story.txt").write_text("An advisor spoke.\n")
    told = out(capsys, *options, "--no-cache", "--output-format", "concise", "story.txt")
    assert ("house.adviser" in told) == found


def test_explain_what_factlint_says_itself(capsys: pytest.CaptureFixture[str]) -> None:
    told = out(capsys, "explain", "--isolated", "factlint.encoding")
    assert told.startswith("factlint.encoding (warning, by factlint itself)\n\nMeans\n  The bytes of a text")
