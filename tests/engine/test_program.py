"""What caches are made for: the program, with the lists that its modules read."""

import os
from pathlib import Path

import pytest

from factlint.engine import program


@pytest.mark.parametrize("name", ["module.py", "words.txt", "lexicon.yaml"])
def test_a_changed_file_of_the_package_is_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(program, "__file__", str(tmp_path / "engine" / "program.py"))
    (tmp_path / "people").mkdir()
    changed = tmp_path / "people" / name
    changed.write_text("a\n")
    os.utime(changed, ns=(1, 1))
    before = program.program()
    os.utime(changed, ns=(2, 2))
    assert program.program() == before  # what this process runs has not changed
    program.latest_change.cache_clear()
    assert program.program() != before
    assert program.program(("people",)) == program.program()
