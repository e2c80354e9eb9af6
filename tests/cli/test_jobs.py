"""Any number of processes gives the same bytes; a process that dies loses nothing; an interrupt ends them all."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine import processes
from factlint.engine.ahead import Ahead
from factlint.engine.processes import CHUNK, shared_out
from factlint.engine.run import Linted
from factlint.engine.run import run as run_all

FORMATS = ("full", "sarif", "html")


@pytest.fixture
def many(desk: Path) -> Path:
    """Thirty texts, of which every third has something wrong, one is no text and one is missing."""
    for number in range(30):
        words = "This is wrnog." if number % 3 == 0 else "All is well, oddly."
        (desk / f"text-{number:02}.txt").write_text(f"{words}\n" * (1 + number * 40))
    (desk / "text-07.txt").write_bytes(b"\0\1\2")
    return desk


@pytest.mark.parametrize("form", FORMATS)
def test_any_number_of_processes_gives_the_same_bytes(run, many: Path, form: str) -> None:
    names = ["bad.txt", "gone.txt", ".", "text-07.txt"]
    alone = run(*names, "--output-format", form, "--jobs", "1", "--no-cache")
    assert alone.code == 2
    assert "text-03.txt" in alone.out
    for jobs in "2", "5":
        assert run(*names, "--output-format", form, "--jobs", jobs, "--no-cache") == alone


def test_processes_that_are_not_forked_give_the_same(run, many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = run(".", "--jobs", "1")
    monkeypatch.setattr(processes, "FORKS", False)
    assert run(".", "--jobs", "2", "--no-cache") == alone


@pytest.mark.skipif(not processes.FORKS, reason="what is changed here does not reach a process that is not forked")
@pytest.mark.parametrize("fatal", [("text-00.txt",), ("text-04.txt", "text-05.txt"), ("text-29.txt",)])
def test_a_process_that_dies_loses_no_text(
    run, many: Path, monkeypatch: pytest.MonkeyPatch, fatal: tuple[str, ...]
) -> None:
    whole = run(".", "--jobs", "1").out.splitlines()

    def fragile(texts: Iterable[processes.Text], ahead: Ahead | None = None) -> Iterator[Linted]:
        texts = list(texts)
        if texts[0][0].name in fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return run_all(texts, ahead)

    monkeypatch.setattr(processes, "run", fragile)
    crashed = run(".", "--jobs", "2", "--no-cache")
    assert crashed.code == 2
    told = [line for line in crashed.out.splitlines() if "factlint.internal" in line]
    assert [line.partition(":")[0] for line in told] == list(fatal)
    assert all("The program crashed on this text and did not check it (signal SIGKILL)" in line for line in told)
    rest = [line for line in crashed.out.splitlines()[:-1] if line not in told]
    assert rest == [line for line in whole[:-1] if not line.startswith(fatal)]


@pytest.mark.skipif(not processes.FORKS, reason="what is changed here does not reach a process that is not forked")
def test_a_process_that_dies_reading_ahead_loses_only_that_text(
    run, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (many / "story.yaml").write_text("rules: [{id: title, check: story, compares: title}]\n")
    options = ("--rules", "story.yaml", "--select", "house,story", "--no-cache")
    whole = run(".", *options, "--jobs", "1").out.splitlines()

    class Fragile(Ahead):
        def __init__(self, texts: Iterable[processes.Text]) -> None:
            texts = list(texts)
            if any(target.name == "text-06.txt" for target, _ in texts):
                os.kill(os.getpid(), signal.SIGKILL)
            super().__init__(texts)

    monkeypatch.setattr("factlint.engine.ahead.Ahead", Fragile)
    crashed = run(".", *options, "--jobs", "2")
    told = [line for line in crashed.out.splitlines() if "factlint.internal" in line]
    assert [line.partition(":")[0] for line in told] == ["text-06.txt"]
    rest = [line for line in crashed.out.splitlines()[:-1] if line not in told]
    assert rest == [line for line in whole[:-1] if not line.startswith("text-06.txt")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe to know that the command is reading")
def test_an_interrupt_ends_all_processes(desk: Path) -> None:
    os.mkfifo("pipe.txt")
    command = [sys.executable, "-m", "factlint", "--rules", "house.yaml", "--select", "house", "--jobs", "2"]
    process = subprocess.Popen(
        [*command, "bad.txt", "pipe.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    with open("pipe.txt", "wb"):  # opens when a process does
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: all of them get it
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"factlint: interrupted\n")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@settings(max_examples=60)
@given(st.lists(st.integers(0, 3 * CHUNK), max_size=60), st.integers(1, 5))
def test_texts_are_shared_out_evenly_and_in_chunks(sizes: list[int], jobs: int) -> None:
    shares = shared_out(sizes, jobs)
    assert len(shares) == len(sizes)
    assert set(shares) <= set(range(jobs))
    loads = [
        sum(size + 1 for size, share in zip(sizes, shares, strict=True) if share == job) for job in range(jobs)
    ]
    assert max(loads) - min(loads) <= CHUNK + max(sizes, default=0) + 1


def test_few_bytes_are_not_worth_a_process(desk: Path) -> None:
    from factlint.files.target import Target

    texts = [(Target("bad.txt", str(desk)), None), (Target("good.txt", str(desk)), None)]
    assert processes.processes_for(texts, 0) == 1  # type: ignore[arg-type] # nothing is linted
    assert processes.processes_for(texts, 5) == 2  # type: ignore[arg-type]
