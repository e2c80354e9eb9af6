"""`factlint facts --draft`: a fact sheet to start from."""

from pathlib import Path

import pytest

from factlint.checks.kind import kind
from factlint.cli.main import main
from factlint.rulebook.load import load

COPY = """\
# Harbour

Deputy Harbour Commissioner Ruth Okafor, speaking as a guest, counted **66 boats** on 3 March 2019.

“The gates: they will open on #1, she's {sure}, on Monday,” said Okafor. The repair cost $2.5 million last year.

Mayor Ben Holm paid the Harbour Safety Commission (HSC) 12% of that. Okafor and Holm left in May 2018.
"""
SHEET = """\
story: "copy.md"

people:
  # line 3: Deputy Harbour Commissioner Ruth Okafor, speaking as a guest, counted 66 boats on 3 March …
  "Ruth Okafor":
    titles:
      - title: "Deputy Harbour Commissioner"  # line 3
    checked: no
  # line 7: Mayor Ben Holm paid the Harbour Safety Commission (HSC) 12% of that.
  "Ben Holm":
    titles:
      - title: "Mayor"  # line 7
    checked: no

events:
  # line 3: Deputy Harbour Commissioner Ruth Okafor, speaking as a guest, counted 66 boats on 3 March …
  "boats counted":
    when: "2019-03-03"
    words: ["boats", "counted"]
    checked: no

figures:
  # line 3: Deputy Harbour Commissioner Ruth Okafor, speaking as a guest, counted 66 boats on 3 March …
  "66 boats":
    is: "66"
    written: "{count} boats"
    checked: no
  # line 5: The repair cost $2.5 million last year.
  "$2.5 million, repair":
    is: "$2.5 million"
    kind: money
    words: ["repair"]
    checked: no

quotes:
  # line 5: “The gates: they will open on #1, she's {sure}, on Monday,” said Okafor.
  "The gates: they will":
    is: "The gates: they will open on #1, she's {sure}, on Monday"
    speaker: "Ruth Okafor"
    checked: no

acronyms:
  # line 7: Mayor Ben Holm paid the Harbour Safety Commission (HSC) 12% of that.
  "HSC":
    long: "Harbour Safety Commission"
    checked: no
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("copy.md").write_text(COPY, encoding="utf-8")


def drafted(*options: str) -> str:
    assert main(["facts", "--isolated", "--draft", "-o", "sheet.yaml", *options, "copy.md"]) == 0
    return Path("sheet.yaml").read_text(encoding="utf-8")


def test_the_sheet_has_what_the_text_states() -> None:
    assert drafted().partition("\n")[2].partition("\n")[2] == SHEET


def test_it_loads_and_nothing_of_it_is_used() -> None:
    drafted()
    assert load(["sheet.yaml"], kind).rules == ()


def test_checked_it_verifies_its_own_text(capsys: pytest.CaptureFixture[str]) -> None:
    sheet = drafted("--dateline", "2020-01-03").replace("    checked: no\n", "")
    Path("sheet.yaml").write_text(sheet, encoding="utf-8")
    assert len(load(["sheet.yaml"], kind).rules) == 9
    given = ["--isolated", "--rules", "sheet.yaml", "--select", "sheet", "--dateline", "2020-01-03"]
    assert main(["check", *given, "copy.md"]) == 0
    assert capsys.readouterr().out == "Nothing found in 1 file.\n"


def test_one_text_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    Path("b.txt").write_text("A text.", encoding="utf-8")
    assert main(["facts", "--isolated", "--draft", "copy.md", "b.txt"]) == 2
    assert "--draft makes a fact sheet of one text" in capsys.readouterr().err
