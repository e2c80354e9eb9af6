"""The progress line: what it says, and that only a terminal ever gets one."""

import io
import sys
from pathlib import Path

import pytest

from factlint.cli import progress
from factlint.engine.run import Linted
from factlint.files.target import Target


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((120, 1000, 2_400_000, 12_000_000, 14, 2.0), "120 of 1,000 files, 1.2 MB/s, 14 findings, about 8 s left"),
        ((1, 2, 1_000_000, 301_000_000, 1, 1.0), "1 of 2 files, 1.0 MB/s, 1 finding, about 5 min left"),
        ((3, 9, 0, 10, 0, 1.5), "3 of 9 files, 0.0 MB/s, 0 findings, about 0 s left"),
    ],
)
def test_the_line(numbers: tuple[int, int, int, int, int, float], said: str) -> None:
    assert progress.line(*numbers) == said


def passed(stream: io.StringIO, seconds: float, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of results that have passed by, `seconds` apart."""
    clock = iter(number * seconds for number in range(1000))
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("CI", raising=False)
    names = ["a.txt", "b.txt", "c.txt"]
    results = [Linted(name, [], {}) for name in names]
    return [result.name for result in progress.progress(results, [Target(name, "/") for name in names])]


def test_a_terminal_is_told_and_left_clean(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    assert passed(stream, 2.0, monkeypatch) == ["a.txt", "b.txt", "c.txt"]
    assert "2 of 3 files" in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(("stream", "seconds"), [(io.StringIO(), 2.0), (Terminal(), 0.1)])
def test_no_pipe_is_told_and_no_short_run(
    desk: Path, monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, seconds: float
) -> None:
    assert passed(stream, seconds, monkeypatch) == ["a.txt", "b.txt", "c.txt"]
    assert " of " not in stream.getvalue()
