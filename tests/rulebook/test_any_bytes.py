"""Whatever stands in a rule file, it is loaded or complained of."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kinds_on_trial import KINDS, kind_of

from factlint.errors import UserError
from factlint.rulebook.load import load

PIECES = [
    "rules:", "\n", "\n  ", "\n    ", "\n      ", "- ", "id: x", "id:", "check: swap", "check: many", "swap:",
    "a: b", "message: ", "valid:", "invalid:", "[a]", "[", "]", "{", "}", "{found}", ": ", ", ", " #", "#", '"',
    "'", "|", ">", "*a", "&a ", "!t ", "@", "%", "`", "\t", "\r", "---", "...", "? ", "é", "\u2028", "\x85",
    "\ufeff", "\\", "\\d", "(a+)+", "pattern: ", "patterns: ", "whole: 1", "flag: ", "choices: ", "rewrite: ",
    "list: ", "requires: >=0.1", "severity: error", "scope: ", "language: en", "default: no", "formerly: y",
    "<<: ",
]  # fmt: skip
QUIET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)


def holds(folder: Path, data: bytes) -> None:
    """Either rules, or complaints with places within the file."""
    file = folder / "pack.yaml"
    file.write_bytes(data)
    rows = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    try:
        load([str(file)], kind_of, sorted(KINDS))
    except UserError as error:
        for complaint in error.complaints:
            assert complaint.message
            assert 1 <= complaint.row <= rows
            assert complaint.column >= 1


@QUIET
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_pieces_of_yaml(tmp_path: Path, text: str) -> None:
    holds(tmp_path, text.encode())


@QUIET
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_pieces_within_a_rule(tmp_path: Path, text: str) -> None:
    holds(tmp_path, f"rules:\n  - id: x\n    check: many\n    {text}\n  - id: y\n    check: swap\n".encode())


@QUIET
@given(st.binary(max_size=60))
def test_bytes(tmp_path: Path, data: bytes) -> None:
    holds(tmp_path, data)
