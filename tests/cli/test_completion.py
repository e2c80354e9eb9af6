"""The scripts of `factlint completion`, in the shells themselves: keys are typed, and the line is read.

With FACTLINT_SHELLS set a shell that is not installed is a failure.
"""

import os
import re
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factlint.cli.main import main

if sys.platform == "win32":
    pytest.skip("needs a terminal of its own", allow_module_level=True)

import pty

LINES = [
    ("factlint comple", "completion"),
    ("factlint baseline w", "write"),
    ("factlint --unsafe", "--unsafe-fixes"),
    ("factlint cop", "copy.txt"),
    ("factlint check cop", "copy.txt"),
    ("factlint copy.txt second-", "second-copy.md"),
    ("factlint --output-format sar", "sarif"),
    ("factlint check --select typo", "typos"),
    ("factlint rules te", "test"),
    ("factlint explain names.phr", "names.phrase"),
]
"""What is typed, and what the shell makes of its last word."""

TERMINALS = {
    "bash": ("bash --norc --noprofile -i", "source ./script"),
    "zsh": ("zsh -f -i", 'autoload -Uz compinit && compinit -D -u; eval "$(<script)"'),
}
"""How a shell is started without anybody's own settings, and how it reads the script."""

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x07|\r")
PATIENCE = 20
"""Seconds that a shell may take to answer."""


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A shell, whose script lies in a folder with two texts."""
    name = str(request.param)
    if not shutil.which(name):
        assert not os.environ.get("FACTLINT_SHELLS"), f"{name} is not installed"
        pytest.skip(f"{name} is not installed")
    assert main(["completion", name]) == 0
    (tmp_path / "script").write_text(capsys.readouterr().out, "utf-8")
    (tmp_path / "copy.txt").write_text("All is well.\n")
    (tmp_path / "second-copy.md").write_text("All is well.\n")
    return name


def test_what_is_typed_is_completed(shell: str, tmp_path: Path) -> None:
    if shell == "fish":  # it answers without a terminal
        for typed, word in LINES:
            asked = ["fish", "--no-config", "-c", f"source script; complete -C '{typed}'"]
            out = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
            assert [line.split("\t")[0] for line in out.splitlines()] == [word], typed
        return
    command, load = TERMINALS[shell]
    pid, terminal = pty.fork()
    if not pid:
        os.chdir(tmp_path)
        os.execvpe("env", ["env", *command.split()], {**os.environ, "TERM": "dumb", "HOME": str(tmp_path)})
    try:
        # The prompt is parted, so that the echo of this line is not taken for it.
        answer(terminal, f"{load}; PS1='rea''dy> '\n", "ready> ")
        for typed, word in LINES:
            line = typed[: typed.rindex(" ") + 1] + word + " "
            answer(terminal, f"{typed}\t", line)
            answer(terminal, "\x15\n", "ready> ")  # the line is deleted
    finally:
        os.close(terminal)
        os.waitpid(pid, 0)


def answer(terminal: int, keys: str, expected: str) -> None:
    """Types keys and waits until the screen ends as expected."""
    os.write(terminal, keys.encode())
    seen = ""
    while not seen.endswith(expected):
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        assert ready, f"{keys!r} gave {seen!r}, and not {expected!r}"
        seen = ESCAPES.sub("", seen + os.read(terminal, 4096).decode("utf-8", "replace"))
