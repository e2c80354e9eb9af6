"""What only a process of its own can show: pipes, signals, encodings, hash seeds."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "factlint", "--rules", "house.yaml", "--select", "house"]


def printed(*arguments: str, **environment: str) -> bytes:
    """What the command prints. UTF-8 mode off, so that the locale's encoding counts."""
    ran = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, env={**os.environ, **environment}, check=False
    )
    assert not ran.stderr
    return ran.stdout


@pytest.fixture
def many(desk: Path) -> Path:
    """A desk with enough findings to fill any pipe."""
    (desk / "many.txt").write_text("This is wrnog, oddly so.\n" * 3000)
    return desk


def test_hash_seeds_and_the_order_of_files_change_nothing(desk: Path) -> None:
    (desk / "sub").mkdir()
    (desk / "sub/bad.md").write_text("wrnog *and* oddly\n")
    names = ["bad.txt", "so-so.txt", "gone.txt", "sub", "good.txt"]
    runs = [
        printed(*names, PYTHONHASHSEED="0"),
        printed(*reversed(names), PYTHONHASHSEED="1"),
        printed(*names[2:], *names[:3], PYTHONHASHSEED="77"),
    ]
    assert runs[0].count(b"\n") > 10
    assert runs[1:] == runs[:1] * 2


def test_a_reader_that_goes_away_is_no_error(many: Path) -> None:
    process = subprocess.Popen([*COMMAND, "many.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    assert process.stdout.readline().startswith(b"many.txt:1:9: error")
    process.stdout.close()
    assert process.wait(timeout=30) == 141
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe to know that the command is reading")
def test_an_interrupt_ends_the_run_at_once(desk: Path) -> None:
    os.mkfifo("pipe.txt")
    process = subprocess.Popen([*COMMAND, "pipe.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with open("pipe.txt", "wb"):  # opens when the command does
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"factlint: interrupted\n")


@pytest.mark.parametrize(
    ("form", "shown"),
    [("full", b"\\u6771 \\xe9 wrnog"), ("json", b"'wrnog' should be 'wrong'")],
)
def test_a_terminal_that_cannot_show_a_character_shows_its_number(desk: Path, form: str, shown: bytes) -> None:
    (desk / "far.txt").write_text("東 é wrnog\n", encoding="utf-8")
    out = printed("far.txt", "--output-format", form, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert shown in out
    assert out.isascii()


def test_json_is_utf_8_whatever_the_terminal(desk: Path) -> None:
    (desk / "東.txt").write_text("wrnog\n", encoding="utf-8")
    out = printed("東.txt", "--output-format", "json", PYTHONIOENCODING="latin-1")
    assert '"filename": "東.txt"' in out.decode("utf-8")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal of its own")
@pytest.mark.parametrize(("terminal", "painted"), [("xterm", True), ("dumb", False)])
def test_a_terminal_gets_colours(desk: Path, terminal: str, painted: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": terminal}
    with open(ours, "rb", buffering=0) as screen:
        process = subprocess.Popen([*COMMAND, "bad.txt"], stdout=theirs, env=environment)
        os.close(theirs)
        assert process.wait(timeout=30) == 1
        assert (b"\x1b[1;31merror" in screen.read(4096)) is painted


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "arguments",
    [
        "many.txt",
        "--output-format=json many.txt",
        "--output-format=html many.txt",
        "--statistics many.txt",
        "--fix -",
    ],
)
def test_an_output_on_a_full_disk_is_told(many: Path, arguments: str) -> None:
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [*COMMAND, *arguments.split()], stdout=full, stderr=subprocess.PIPE, check=False, input=b"wrnog"
        )
    assert ran.returncode == 2
    assert b"standard output" in ran.stderr
    assert b": No space left on device\n" in ran.stderr
    assert b"Traceback" not in ran.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes it")
def test_a_closed_output_is_told(desk: Path) -> None:
    ran = subprocess.run(["sh", "-c", f"{' '.join(COMMAND)} bad.txt >&-"], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (2, b"factlint: error: there is no standard output to write to\n")
