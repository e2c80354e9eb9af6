"""`--fix` and the like: what is written, what is said, and that no file is ever half of anything."""

import io
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factlint.files import replace as replacing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes, links and signals of POSIX")

COMMAND = [
    sys.executable,
    "-m",
    "factlint",
    "--rules",
    "house.yaml",
    "--select",
    "house",
    "--output-format",
    "concise",
]
WRONG, RIGHT = "This is wrnog.\n", "This is wrong.\n"


def drafts(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


@pytest.mark.parametrize(
    ("arguments", "code", "out", "after"),
    [
        ("--fix bad.txt", 0, "Fixed 1 finding. Nothing else found in 1 file.\n", RIGHT),
        ("--fix bad.txt -q", 0, "", RIGHT),
        ("--fix good.txt", 0, "Nothing found in 1 file.\n", WRONG),
        ("--fix-only bad.txt", 0, "", RIGHT),
        ("--fix bad.txt --ignore house.wrong", 0, "Nothing found in 1 file.\n", WRONG),
        ("--fix .", 0, "Fixed 3 findings. Nothing else found in 3 files.\n", RIGHT),
        ("--fix bad.txt gone.txt -q", 2, "gone.txt:1:1: error factlint.unreadable There is no such file\n", RIGHT),
        ("--diff bad.txt", 1, "--- bad.txt\n+++ bad.txt\n@@ -1 +1 @@\n-This is wrnog.\n+This is wrong.\n", WRONG),
        ("--diff --fix bad.txt --exit-zero", 0,
         "--- bad.txt\n+++ bad.txt\n@@ -1 +1 @@\n-This is wrnog.\n+This is wrong.\n", WRONG),
        ("--diff good.txt", 0, "", WRONG),
    ],
)  # fmt: skip
def test_what_is_written_and_said(run, desk: Path, arguments: str, code: int, out: str, after: str) -> None:
    found = run(*arguments.split())
    assert (found.code, found.out, (desk / "bad.txt").read_text()) == (code, out, after)
    assert not drafts(desk)


@pytest.mark.parametrize(
    ("arguments", "err"),
    [
        ("--fix-only bad.txt so-so.txt", "Fixed 3 findings in 2 files.\n"),
        ("--diff bad.txt so-so.txt good.txt", "Would fix 3 findings in 2 files.\n"),
        ("--diff bad.txt -q", ""),
        ("--unsafe-fixes bad.txt", "factlint: error: --unsafe-fixes goes with --fix, --fix-only or --diff\n"),
        ("--fix-only gone.txt -q", "factlint: error: gone.txt: There is no such file\n"),
    ],
)
def test_what_is_said_besides(run, arguments: str, err: str) -> None:
    assert run(*arguments.split()).err == err


def test_what_changes_the_meaning_is_mended_only_when_asked_for(run, desk: Path) -> None:
    (desk / "more.yaml").write_text("rules:\n  - {id: two, check: repetition, valid: [w], invalid: ['[we we]']}\n")
    (desk / "a.txt").write_text("we we wrnog")
    more = ("--rules", "more.yaml", "--extend-select", "more", "a.txt")
    assert run(*more, "--fix").code == 0
    assert (desk / "a.txt").read_text() == "we we wrong"
    assert run(*more, "--fix", "--unsafe-fixes").out == "Fixed 1 finding. Nothing else found in 1 file.\n"
    assert (desk / "a.txt").read_text() == "we wrong"


def test_a_diff_is_one_that_patch_takes(run, desk: Path) -> None:
    text = "a\n" * 5 + "wrnog\r\n" + "b\x0cb\u2028b\n" * 9 + "wrnog at the end"
    (desk / "a.txt").write_text(text, newline="")
    shown = run("--diff", "a.txt").out
    assert shown.endswith("\\ No newline at end of file\n")
    subprocess.run(["patch", "-p0", "--binary", "-s"], input=shown.encode(), check=True, cwd=desk)
    with open(desk / "a.txt", newline="") as stream:
        assert stream.read() == text.replace("wrnog", "wrong")


@pytest.mark.parametrize(
    ("data", "option", "out", "code"),
    [
        (b"\xef\xbb\xbfwrnog\r\nna\xc3\xafve", "--fix", b"\xef\xbb\xbfwrong\r\nna\xc3\xafve", 0),
        (b"wrnog", "--fix-only", b"wrong", 0),
        (b"nothing to do", "--fix", b"nothing to do", 0),
        (b"%PDF-1.4 wrnog \xff", "--fix", b"%PDF-1.4 wrnog \xff", 2),
        (b"wrnog\n", "--diff", b"--- -\n+++ -\n@@ -1 +1 @@\n-wrnog\n+wrong\n", 1),
    ],
)
def test_standard_input_comes_out_mended(desk: Path, data: bytes, option: str, out: bytes, code: int) -> None:
    ran = subprocess.run([*COMMAND, option, "-"], input=data, capture_output=True, cwd=desk, check=False)
    assert (ran.stdout, ran.returncode) == (out, code)


def test_what_is_left_of_standard_input_is_told_elsewhere(desk: Path) -> None:
    (desk / "more.yaml").write_text(
        "rules:\n  - {id: no, check: existence, tokens: [zzz], severity: error, valid: [w], invalid: ['[zzz]']}\n"
    )
    command = [*COMMAND, "--rules", "more.yaml", "--extend-select", "more", "--fix", "-"]
    ran = subprocess.run(command, input=b"wrnog zzz", capture_output=True, cwd=desk, check=False)
    assert (ran.stdout, ran.returncode) == (b"wrong zzz", 1)
    assert ran.stderr.startswith(b"-:1:7: error more.no")
    assert ran.stderr.endswith(b"Fixed 1 finding. Found 1 error in 1 file.\n")


def test_mode_and_link_stay(run, desk: Path) -> None:
    (desk / "own").mkdir()
    real = desk / "own/real.txt"
    real.write_text(WRONG)
    real.chmod(0o640)
    (desk / "link.txt").symlink_to("own/real.txt")
    assert run("--fix", "link.txt").code == 0
    assert (real.read_text(), real.stat().st_mode & 0o7777) == (RIGHT, 0o640)
    assert (desk / "link.txt").is_symlink()
    assert not drafts(desk / "own")


def told_and_left(run, desk: Path, why: str, text: str = WRONG) -> None:
    """The file is as it was, its finding is reported, and the message says why."""
    (desk / "z.txt").write_text(WRONG)
    found = run("--fix", "bad.txt", "z.txt", "-q")
    assert (found.code, found.err) == (2, f"factlint: error: bad.txt: not fixed: {why}\n")
    assert "bad.txt:1:9: error house.wrong" in found.out
    assert ((desk / "bad.txt").read_text(), (desk / "z.txt").read_text()) == (text, RIGHT)
    assert not drafts(desk)


def test_a_read_only_file_is_left_alone(run, desk: Path) -> None:
    (desk / "bad.txt").chmod(0o444)
    told_and_left(run, desk, "it is read-only")


def test_a_file_that_changed_meanwhile_is_left_alone(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync = os.fsync

    def busy(number: int) -> None:
        if (desk / "bad.txt").read_text() == WRONG:
            (desk / "bad.txt").write_text("Someone else was here.\n")
        fsync(number)

    monkeypatch.setattr(replacing.os, "fsync", busy)
    told_and_left(run, desk, "it was changed while it was being checked; run again", "Someone else was here.\n")


def test_a_file_that_went_meanwhile_is_not_made_again(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacing.os, "fsync", lambda number: (desk / "bad.txt").unlink())
    found = run("--fix", "bad.txt", "-q")
    assert (found.code, (desk / "bad.txt").exists(), drafts(desk)) == (2, False, [])
    assert "not fixed: it was changed while it was being checked" in found.err


@pytest.mark.parametrize("call", ["fsync", "chown", "chmod", "replace"])
def test_an_error_of_the_system_at_any_step(run, desk: Path, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = getattr(os, call)

    def failing(*arguments: object) -> None:
        here = isinstance(arguments[0], int) or "bad.txt" in str(arguments[0])
        if here and not (desk / "done").exists():
            (desk / "done").touch()
            raise OSError(28, "No space left on device")
        real(*arguments)

    monkeypatch.setattr(replacing.os, call, failing)
    told_and_left(run, desk, "No space left on device")


@pytest.mark.parametrize("call", ["fsync", "chown", "chmod", "replace", "stat"])
def test_an_interrupt_at_any_step(run, desk: Path, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "a.txt").write_text(WRONG)
    real = getattr(os, call)

    def interrupted(*arguments: object, **options: object) -> object:
        if (desk / "a.txt").read_text() == RIGHT:
            raise KeyboardInterrupt
        return real(*arguments, **options)

    monkeypatch.setattr(replacing.os, call, interrupted)
    found = run("--fix", "a.txt", "bad.txt", "-q")
    assert found.code == 130
    assert "Fixed 1 finding in 1 file before the interruption; no file is half-written\n" in found.err
    assert ((desk / "a.txt").read_text(), (desk / "bad.txt").read_text()) == (RIGHT, WRONG)
    assert not drafts(desk)


def test_a_real_interrupt_leaves_whole_files(desk: Path) -> None:
    line = "This is wrnog and oddly so.\n"
    copy = [desk / f"copy-{number:03}.txt" for number in range(400)]
    for path in copy:
        path.write_text(line * 50)
    process = subprocess.Popen(
        [*COMMAND, "--fix", "."],
        cwd=desk,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: os.nice(19),  # so that it cannot finish before it is interrupted
    )
    while copy[20].read_text() == line * 50:
        time.sleep(0.001)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    after = "This is wrong and strangely so.\n"
    whole = {line * 50, after * 50}
    assert {path.read_text() for path in copy} == whole
    assert (process.returncode, drafts(desk)) == (130, [])
    assert b"before the interruption; no file is half-written" in err
    assert b"Traceback" not in err


def test_a_file_that_cannot_grow_is_left_whole(desk: Path) -> None:
    """The system itself refuses: no file may be longer than it is. SIGXFSZ is ignored by Python."""
    text = "x" * 5000 + " oddly\n"
    (desk / "long.txt").write_text(text)

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(text), len(text)))

    # The cache of rules cannot be written either, which is no error.
    ran = subprocess.run(
        [*COMMAND, "--fix", "-q", "long.txt"], cwd=desk, capture_output=True, preexec_fn=limited, check=False
    )
    assert (ran.returncode, ran.stderr) == (2, b"factlint: error: long.txt: not fixed: File too large\n")
    assert (desk / "long.txt").read_text() == text
    assert not drafts(desk)


def test_a_full_disk_leaves_the_file_whole(run, desk: Path) -> None:
    disk = desk / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nobody may mount here")
    try:
        text = "oddly " + "x" * 36_000
        (disk / "a.txt").write_text(text)
        found = run("--fix", "-q", "disk/a.txt")
        assert (found.code, found.err) == (2, "factlint: error: disk/a.txt: not fixed: No space left on device\n")
        assert (disk / "a.txt").read_text() == text
        assert not drafts(disk)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_what_is_no_file_is_not_written(run, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(desk / "pipe.txt")
    writer = subprocess.Popen(["sh", "-c", "printf 'wrnog' > pipe.txt"], cwd=desk)
    found = run("--fix", "-q", "pipe.txt")
    assert writer.wait(timeout=5) == 0
    assert (found.code, found.err) == (
        2,
        "factlint: error: pipe.txt: not fixed: it is no regular file; run again\n",
    )


def test_a_closed_reader_of_the_mended_text(desk: Path, monkeypatch: pytest.MonkeyPatch, run) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"wrnog")))
    ran = subprocess.run(["sh", "-c", f"printf wrnog | {' '.join(COMMAND)} --fix - | true"], cwd=desk, check=False)
    assert ran.returncode == 0
