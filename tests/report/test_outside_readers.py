"""Our reports in the hands of other people's readers, which know nothing of us.

violations-lib reads Checkstyle, JUnit, SARIF and Code Climate for many code hosts, rdformat-validator
is reviewdog's format as a library, `@actions/core` is GitHub's own way to write annotations.
`tests/report/readers/install FOLDER` installs them; the tests run where FACTLINT_READERS names it.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest

from factlint.engine.run import Linted
from tests.report.sample import TEXT, everything, finding, printed

READERS = Path(__file__).parent / "readers"
INSTALLED = os.environ.get("FACTLINT_READERS", "")

pytestmark = pytest.mark.skipif(not INSTALLED, reason="FACTLINT_READERS names no folder of readers")

Read = dict[str, list[tuple[str, ...]]]

ODD = 'a, b: 50% of "x" & <y>'
RESULTS = (
    everything(),
    Linted("b/ä b.txt", [finding(TEXT, "東", message=ODD, filename="b/ä b.txt")], {"b/ä b.txt": TEXT}),
)
"""A warning, an error with all that a finding can have, and a message and a name that are hard to write down."""

WRITTEN = [  # file, line, column, severity, rule, message
    ("a.txt", "1", "7", "WARN", "pack.rule", "'train' is odd"),
    ("a.txt", "2", "14", "ERROR", "pack.rule", "'billon' is odd"),
    ("b/ä b.txt", "2", "4", "WARN", "pack.rule", ODD),
]


def ran(*command: str | Path, given: str = "") -> str:
    return subprocess.run(command, input=given, capture_output=True, check=True, encoding="utf-8").stdout


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """What violations-lib reads, by the name of its parser."""
    folder = tmp_path_factory.mktemp("reports")
    forms = {"CHECKSTYLE": "checkstyle", "JUNIT": "junit", "SARIF": "sarif", "CODECLIMATE": "gitlab"}
    for parser, form in forms.items():
        (folder / f"{parser}.report").write_text(printed(form, *RESULTS), "utf-8")
    java = ["java", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", f"{INSTALLED}/*"]
    lines = ran(*java, READERS / "Violations.java", folder, *forms).splitlines()
    found: Read = {parser: [] for parser in forms}
    for line in lines:
        parser, *fields = line.split("\t")
        found[parser].append(tuple(fields))
    return found


def test_checkstyle(read: Read) -> None:
    expected = [
        (file, row, column, weight, f"factlint.{rule}", said) for file, row, column, weight, rule, said in WRITTEN
    ]
    assert sorted(read["CHECKSTYLE"]) == expected


def test_code_climate(read: Read) -> None:
    found = sorted((file, row, said) for file, row, _, _, _, said in read["CODECLIMATE"])
    assert found == [(file, row, said) for file, row, _, _, _, said in WRITTEN]


def test_sarif(read: Read) -> None:
    """It puts what the rule is about before the message, and leaves URIs as they are."""
    found = sorted(
        (unquote(file), row, weight, rule, said.rpartition(r"\n")[2])
        for file, row, _, weight, rule, said in read["SARIF"]
    )
    assert found == [(file, row, weight, rule, said) for file, row, _, weight, rule, said in WRITTEN]


def test_junit(read: Read) -> None:
    """Only errors are failures."""
    [(file, row, _, weight, _, said)] = read["JUNIT"]
    assert (file, row, weight) == ("a.txt", "2", "ERROR")
    assert "'billon' is odd" in said


def test_reviewdog(tmp_path: Path) -> None:
    command = Path(INSTALLED, "node_modules/.bin/rdformat-validator")
    (tmp_path / "report.json").write_text(printed("rdjson", *RESULTS), "utf-8")
    told = ran(command, "--strict", "--no-extra-fields", "--format", "json", tmp_path / "report.json")
    assert '"valid": true' in told, told


def test_github(tmp_path: Path) -> None:
    """The same commands as from GitHub's own library; the order of properties has no meaning."""
    script = shutil.copy(READERS / "commands.mjs", INSTALLED)
    commands = {"error": "error", "warning": "warning", "info": "notice"}
    annotations = [
        {
            "command": commands[each.severity],
            "message": each.message,
            "properties": {
                "title": f"factlint {each.code}",
                "file": each.filename,
                "startLine": each.location.row,
                "endLine": each.end_location.row,
                "startColumn": each.location.column,
                "endColumn": each.end_location.column,
            },
        }
        for result in RESULTS
        for each in result.findings
    ]
    expected = ran("node", script, given=json.dumps(annotations))
    assert [taken_apart(line) for line in printed("github", *RESULTS).splitlines()] == [
        taken_apart(line) for line in expected.splitlines()
    ]


def taken_apart(line: str) -> tuple[str, list[str], str]:
    """Command, properties in order of their names, message."""
    _, head, message = line.split("::", 2)
    command, _, properties = head.partition(" ")
    return command, sorted(properties.split(",")), message
