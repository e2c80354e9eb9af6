"""`load`: the bytes of a target, whatever it is."""

import os
import threading
from pathlib import Path

import pytest

from factlint.files.load import TooLargeError, load, reason
from factlint.files.target import Target


@pytest.mark.parametrize("data", [b"", b"One\r\ntwo\x1athree\n", b"word " * 100_000])
def test_a_file(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(data)
    assert load(Target(str(file), str(tmp_path))) == data


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
@pytest.mark.parametrize("data", [b"", b"a", b"word " * 100_000])
def test_a_pipe(tmp_path: Path, data: bytes) -> None:
    pipe = tmp_path / "copy.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(data,))
    writer.start()
    assert load(Target(str(pipe), str(tmp_path))) == data
    writer.join()


def test_too_large(tmp_path: Path) -> None:
    file = tmp_path / "copy.txt"
    file.write_bytes(b"word " * 200_001)
    with pytest.raises(TooLargeError, match=r"1\.0 MB, and no more than 1 MB"):
        load(Target(str(file), str(tmp_path)), largest=1)
    file.write_bytes(b"word " * 200_000)
    assert len(load(Target(str(file), str(tmp_path)), largest=1)) == 1_000_000


def test_why_there_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError) as missing:
        load(Target(str(tmp_path / "none.txt"), str(tmp_path)))
    assert reason(missing.value) == "There is no such file"
    with pytest.raises(OSError) as folder:
        load(Target(str(tmp_path), str(tmp_path)))
    assert "directory" in reason(folder.value) or "denied" in reason(folder.value)
