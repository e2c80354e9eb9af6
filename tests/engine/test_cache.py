"""The cache of compiled rules: what makes it good, what makes it stale, and that nothing else matters."""

import os
from collections.abc import Callable
from marshal import dumps
from pathlib import Path

import pytest

from factlint.engine import cache, cache_file
from factlint.engine import cache_folder as folders
from factlint.engine.cache import cache_path, compiled_rules
from factlint.engine.cache_folder import cache_folder
from factlint.errors import UserError

PACK = """\
rules:
  - id: {id}
    check: existence
    tokens: [{token}]
    valid: [fine]
    invalid: ["[{token}]"]
"""
LISTED = """\
rules:
  - id: list
    check: typo
    misspellings: list.txt
    valid: [fine]
    invalid: ["[teh]"]
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of rules, a cache of its own, and files old enough to be trusted."""
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "rules"
    folder.mkdir()
    write(folder / "house.yaml", PACK.format(id="one", token="utilize"))
    return folder


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Grows by one whenever rules are read from their files."""
    real = cache.loaded
    calls: list[object] = []

    def counted(roots: list[str]) -> object:
        calls.append(roots)
        return real(roots)

    monkeypatch.setattr(cache, "loaded", counted)
    return calls


def write(file: Path, text: str, seconds: int = 1_600_000_000) -> None:
    file.write_text(text, encoding="utf-8")
    os.utime(file, (seconds, seconds))


def ids(folder: Path, *, keep: bool = True) -> list[str]:
    return [rule.id for rule in compiled_rules([str(folder)], cache=keep).rules]


def cached(folder: Path) -> Path:
    return Path(cache_path([str(folder)]))


def test_rules_are_read_once(rules: Path, loads: list[object]) -> None:
    assert ids(rules) == ids(rules) == ["house.one"]
    assert len(loads) == 1


def test_what_is_cached_finds_the_same(rules: Path) -> None:
    text = "They utilize it, and Utilize it again."
    fresh = list(compiled_rules([str(rules)], cache=False).scanner().hits(text))
    compiled_rules([str(rules)])
    again = compiled_rules([str(rules)])
    assert list(again.scanner().hits(text)) == fresh
    assert len(fresh) == 2
    assert again.data(0) == compiled_rules([str(rules)], cache=False).data(0)


def test_without_a_cache_nothing_is_kept(rules: Path, loads: list[object]) -> None:
    ids(rules, keep=False)
    ids(rules, keep=False)
    assert len(loads) == 2
    assert not cached(rules).exists()


CHANGES: dict[str, Callable[[Path], object]] = {
    "content": lambda rules: write(rules / "house.yaml", PACK.format(id="one", token="utilise"), 1_600_000_001),
    "content of the same age and size": lambda rules: write(
        rules / "house.yaml", PACK.format(id="two", token="utilize")
    ),
    "new pack": lambda rules: write(rules / "more.yml", PACK.format(id="two", token="impact")),
    "pack in a new folder": lambda rules: (
        (rules / "deep").mkdir(),
        write(rules / "deep" / "more.yaml", PACK.format(id="two", token="impact")),
    ),
    "renamed": lambda rules: (rules / "house.yaml").rename(rules / "desk.yaml"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(rules: Path, loads: list[object], change: str) -> None:
    before = ids(rules)
    if change == "content of the same age and size":
        # Written within the same tick as the cache, a change leaves no trace in size and time.
        os.utime(cached(rules), (1_600_000_001, 1_600_000_001))
    CHANGES[change](rules)
    after = ids(rules)
    assert len(loads) == 2
    assert after == ids(rules, keep=False)
    assert change == "content" or after != before


def test_a_deleted_file_is_seen(rules: Path, loads: list[object]) -> None:
    write(rules / "more.yaml", PACK.format(id="two", token="impact"))
    assert len(ids(rules)) == 2
    (rules / "more.yaml").unlink()
    assert ids(rules) == ["house.one"]


def test_a_changed_list_is_seen(rules: Path) -> None:
    write(rules / "list.yaml", LISTED)
    write(rules / "list.txt", "teh->the\n")
    assert list(compiled_rules([str(rules)]).scanner().hits("recieve")) == []
    write(rules / "list.txt", "teh->the\nrecieve->receive\n")
    assert len(list(compiled_rules([str(rules)]).scanner().hits("recieve"))) == 1


def test_a_touched_file_is_held_against_its_content(rules: Path, loads: list[object]) -> None:
    ids(rules)
    os.utime(rules / "house.yaml", (1_500_000_000, 1_500_000_000))
    assert ids(rules) == ["house.one"]
    stat = (rules / "house.yaml").stat()
    kept = cache_file.read(str(cached(rules)), cache.made_for([str(rules)]))
    assert kept
    assert (str(rules / "house.yaml"), stat.st_size, stat.st_mtime_ns) == kept.head[0][0][:3]  # type: ignore[index] # the stamps
    assert len(loads) == 1


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut in the first line": lambda data: data[:40],
    "cut": lambda data: data[:-1],
    "longer": lambda data: data + b"x",
    "another Python": lambda data: data.replace(b"cpython", b"otherpy"),
    "something else": lambda data: b"\x80\x04rules",
    "no line": lambda data: data.replace(b"\n", b" "),
    "head": lambda data: turned(data, data.index(b"\n") + 9),
    "section of a rule": lambda data: turned(data, data.rindex(b"utilize") - 400),
    "section of a word": lambda data: turned(data, data.rindex(b"utilize")),
    "every byte of a section": lambda data: data[:-300] + bytes(300),
}


def turned(data: bytes, at: int) -> bytes:
    """The data with one bit turned round."""
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_passed_over_and_mended(rules: Path, loads: list[object], damage: str) -> None:
    good = everything(rules)
    data = cached(rules).read_bytes()
    assert DAMAGES[damage](data) != data
    cached(rules).write_bytes(DAMAGES[damage](data))
    assert everything(rules) == good
    assert len(loads) == 2
    assert everything(rules) == good
    assert everything(rules) == good
    assert len(loads) <= 3
    assert cached(rules).read_bytes() == data


@pytest.mark.parametrize("front", [([], [(0, 3, 7)]), ([], (b"123", b"")), "rules", ([],)])
def test_a_file_that_is_laid_out_otherwise_is_none(tmp_path: Path, front: object) -> None:
    """As a program of the same version may have written it while it was being worked on."""
    packed = dumps(front)  # type: ignore[arg-type] # plain data
    (tmp_path / "kept").write_bytes(cache_file.first_line("us", packed, 0) + packed)
    assert cache_file.read(str(tmp_path / "kept"), "us") is None


def everything(folder: Path) -> object:
    """All that a run may ask of the rules."""
    found = compiled_rules([str(folder)])
    return tuple(found.rules), found.data(0), found.scanner().hits("We utilize it.")


def test_another_program_makes_another_cache(
    rules: Path, loads: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    ids(rules)
    monkeypatch.setattr("factlint.engine.program.__version__", "0.0.0")
    ids(rules)
    assert len(loads) == 2


def test_a_folder_that_cannot_be_written_to_is_no_cache(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "file" / "below"))
    assert ids(rules) == ["house.one"]


def test_nothing_but_the_cache_is_left_behind(rules: Path) -> None:
    ids(rules)
    assert os.listdir(cached(rules).parent) == [cached(rules).name]


def test_a_relative_root_is_another_one_elsewhere(
    rules: Path, loads: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ids(Path("rules")) == ["house.one"]
    assert ids(rules) == ["house.one"]
    assert len(loads) == 1
    (tmp_path / "other" / "rules").mkdir(parents=True)
    write(tmp_path / "other" / "rules" / "desk.yaml", PACK.format(id="two", token="impact"))
    monkeypatch.chdir(tmp_path / "other")
    assert ids(Path("rules")) == ["desk.two"]


def test_broken_rules_are_never_kept(rules: Path, loads: list[object]) -> None:
    write(rules / "broken.yaml", "rules: [")
    for _ in range(2):
        with pytest.raises(UserError):
            ids(rules)
    assert len(loads) == 2


FOLDERS: list[tuple[str, dict[str, str], str]] = [
    ("linux", {"FACTLINT_CACHE_DIR": "/own/cache"}, "/own/cache"),
    ("linux", {"XDG_CACHE_HOME": "/own/xdg", "HOME": "/home/a"}, "/own/xdg/factlint"),
    ("linux", {"XDG_CACHE_HOME": "relative", "HOME": "/home/a"}, "/home/a/.cache/factlint"),
    ("linux", {"HOME": "/home/a"}, "/home/a/.cache/factlint"),
    ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Caches/factlint"),
    ("win32", {"LOCALAPPDATA": "/c/a"}, "/c/a/factlint"),
    ("win32", {}, ""),
]


@pytest.mark.parametrize(("platform", "environment", "folder"), FOLDERS)
def test_each_platform_has_its_folder(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], folder: str
) -> None:
    for name in ("FACTLINT_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(folders.sys, "platform", platform)
    assert cache_folder() == folder
