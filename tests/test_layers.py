"""Imports run one way: what docs/design.md says of the stages is what the files do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "factlint").rglob("*.py"))
SHELL = ("__init__.py", "__main__.py")
"""The package itself, which imports what it offers when it is asked for."""


def stages() -> dict[str, int]:
    """The first column of the table of stages: path below `factlint/` to row."""
    text = (ROOT / "docs/design.md").read_text(encoding="utf-8")
    table = text[text.index("| stage |") :].split("\n\n")[0].splitlines()[2:]
    return {path: row for row, line in enumerate(table) for path in re.findall(r"`([^`]+)`", line.split("|")[1])}


STAGES = stages()


def stage(path: str) -> int:
    """The row of a module, by its own name or its folder's. KeyError where the table has none."""
    return STAGES[path] if path in STAGES else STAGES[path.split("/")[0] + "/"]


def imported(file: Path) -> Iterator[str]:
    """The modules of ours that a file imports, wherever in it, as paths below `factlint/`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names] + [str(node.module)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            path = name.replace(".", "/").removeprefix("factlint/")
            if name.startswith("factlint.") and (ROOT / f"factlint/{path}.py").exists():
                yield f"{path}.py"


def test_the_table_has_a_stage_for_every_file() -> None:
    assert len(STAGES) >= 13
    for file in FILES:
        path = file.relative_to(ROOT / "factlint").as_posix()
        assert path in SHELL or stage(path) >= 0


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_imports_from_its_own_stage_and_those_above_only(file: Path) -> None:
    path = file.relative_to(ROOT / "factlint").as_posix()
    if path not in SHELL:
        assert [other for other in imported(file) if stage(other) > stage(path)] == []


def test_no_file_is_over_300_lines() -> None:
    lengths = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert {name: length for name, length in lengths.items() if length > 300} == {}
