"""What a run over one plain text does not import when the rules are in the cache: start-up is part of speed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "argparse",
    "dataclasses",
    "dateutil",
    "difflib",
    "importlib.metadata",
    "jsonschema",
    "pathlib",
    "pathspec",
    "pint",
    "pyromark",
    "regex",
    "shtab",
    "tomllib",
    "tree_sitter",
    "typing",
    "yaml",
}
OURS = {
    "factlint.baseline",
    "factlint.cli.fix",
    "factlint.files.replace",
    "factlint.files.walk",
    "factlint.repair",
    "factlint.rulebook.load",
    "factlint.rulebook.nodes",
    "factlint.settings.read",
    "factlint.suppressions",
    "subprocess",
}
"""Modules of ours for other runs: they lead to heavy ones."""

UNASKED = {
    "contextlib",
    "fractions",
    "importlib",
    "factlint.agreement.acronym",
    "factlint.agreement.date",
    "factlint.agreement.disagreements",
    "factlint.agreement.figure",
    "factlint.agreement.organisation",
    "factlint.checks.brackets",
    "factlint.checks.compounds",
    "factlint.checks.quotation_marks",
    "factlint.checks.sums.differences",
    "factlint.checks.sums.splits",
    "factlint.checks.sums.wholes",
    "factlint.cli.asked",
    "factlint.engine.bound",
    "factlint.engine.company",
    "factlint.engine.kept_report",
    "factlint.mentions.acronyms.find",
    "factlint.mentions.people.find",
    "factlint.mentions.temporal.holidays",
    "factlint.mentions.temporal.seldom",
    "factlint.values.compare",
    "factlint.values.temporal.compare",
    "factlint.values.temporal.lengths",
    "factlint.values.temporal.named",
    "factlint.values.temporal.wholes",
}
"""Modules that look at what NOTE has not: two things to compare, persons, brackets, seasons."""

NOTE = (
    "On Friday, Jan. 3, 2020, they put off the vote, and spent $2 million and 5 million euros. It had begun in "
    "May 2019, and 66 berths are still empty.\n\n"
    "The rest of the money comes last, by and by, as all of it does.\n\n"
)

STORY = (
    "The harbor board met on Friday, 3 January 2020, and put off the vote.\n\n"
    "“We have spent $2 million, and 66 berths are still empty,” Ruth Okafor, who chairs it, said on Thursday.\n\n"
) * 12


def imported(folder: Path, *arguments: str) -> set[str]:
    """The modules that a run of the command imports, parents included."""
    command = [sys.executable, "-X", "importtime", "-c", "from factlint.cli.main import main; main()", *arguments]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    names = {
        line.rpartition("|")[2].strip() for line in ran.stderr.splitlines() if line.startswith("import time:")
    }
    assert "factlint.engine.run" in names
    return names


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    # Projects have one; it says nothing of us, and is not parsed to find that out.
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'copy'\n")
    return tmp_path


@pytest.mark.parametrize("arguments", [(), ("--output-format", "json", "--quiet"), ("--isolated",)])
def test_a_plain_text_with_warm_rules_imports_nothing_heavy(folder: Path, arguments: tuple[str, ...]) -> None:
    imported(folder, *arguments, "story.txt")
    names = imported(folder, *arguments, "story.txt")
    assert names & (HEAVY | OURS) == ({"argparse"} if arguments else set())


def test_what_a_text_does_not_ask_for_is_not_imported(folder: Path) -> None:
    (folder / "note.txt").write_text(NOTE, encoding="utf-8")
    imported(folder, "note.txt")
    names = imported(folder, "note.txt")
    assert {"factlint.mentions.figures", "factlint.values.temporal.resolve"} <= names
    assert not names & UNASKED


def test_what_a_text_asks_for_is_imported(folder: Path) -> None:
    text = (
        STORY.replace(" million", "½ million").replace("Okafor,", "Okafor (she is 40-odd),")
        + "“It is mid-summer.”"
    )
    (folder / "asking.txt").write_text(text, encoding="utf-8")
    names = imported(folder, "asking.txt")
    asked = {"checks.brackets", "checks.compounds", "checks.quotation_marks", "mentions.people.find"}
    assert {f"factlint.{name}" for name in asked} <= names & UNASKED


def test_the_list_would_notice(folder: Path) -> None:
    (folder / "factlint.yaml").write_text("exclude: [old/]\n")
    assert {"yaml", "pathspec", "factlint.files.walk"} <= imported(folder, ".", "--no-cache")


def test_the_package_alone_costs_nothing() -> None:
    code = "import sys, factlint; print(*[name for name in sys.modules if name.startswith('factlint')])"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert ran.stdout.split() == ["factlint"]
