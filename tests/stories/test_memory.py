"""What is kept of texts between runs changes no finding, whatever has happened to it."""

import json
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import factlint
from factlint.agreement.statement import Statement
from factlint.engine import compare
from factlint.stories.across import Found, across
from factlint.stories.member import Member

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for story in SEEDS:
        shutil.copy(story, tmp_path)
    (tmp_path / "factlint.yaml").write_text("context: [.]\nselect: [story]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def prints(*names: str) -> list[tuple[str, str, str]]:
    found = factlint.check_paths(names or ("3-web.txt",))
    return [(finding.code, finding.fingerprint, finding.message) for finding in found]


def kept_stories() -> list[Path]:
    """The files in which what was found in stories is kept."""
    return sorted(Path(os.environ["FACTLINT_CACHE_DIR"]).glob("stories-*"))


def forget_stories() -> None:
    """So that they are compared again."""
    for file in kept_stories():
        file.unlink()


def files(folder: Path) -> list[Path]:
    return sorted((folder / ".factlint_cache").rglob("*.json"))


def test_what_is_kept_changes_nothing(copy: Path) -> None:
    fresh = prints()
    assert fresh
    assert len(files(copy)) == len(SEEDS) + 1
    assert (
        (copy / ".factlint_cache/CACHEDIR.TAG")
        .read_text()
        .startswith("Signature: 8a477f597d28d172789f06886806bc55")
    )
    assert prints() == fresh
    forget_stories()
    assert prints() == fresh
    assert prints("1-wire.txt", "3-web.txt") != []


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[[]]", b"00000000\n[]", b'{"made_for": 1}', b"\xff", b"[" * 100_000, b"null"]
)
def test_damage_is_mended(copy: Path, damage: bytes) -> None:
    fresh = prints()
    for some in files(copy)[:1], files(copy)[-1:], files(copy):
        for file in some:
            file.write_bytes(damage)
        forget_stories()
        assert prints() == fresh
    assert prints() == fresh


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-9], lambda data: data[:-40] + b"x" * 40])
def test_damage_of_kept_stories_is_mended(copy: Path, damage: Callable[[bytes], bytes]) -> None:
    fresh = prints()
    for file in kept_stories():
        file.write_bytes(damage(file.read_bytes()))
    assert prints() == fresh
    assert prints() == fresh


def test_only_a_story_with_a_changed_text_is_compared_again(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    def counted(members: Sequence[Member], stated: dict[int, list[Statement]]) -> Found:
        compared.append(len(stated))
        return across(members, stated)

    monkeypatch.setattr(compare, "across", counted)
    for number in range(2):
        college = "Naval War College" if number else "Naval College"
        text = f"---\nslug: cadets\n---\n\nCadets from the islands attend the {college} in Selwyn, they said.\n"
        (copy / f"cadets-{number}.md").write_text(text)
    fresh = prints(".")
    assert sorted(compared) == [2, len(SEEDS)]
    assert prints(".") == fresh
    assert sorted(compared) == [2, len(SEEDS)]
    with (copy / "cadets-0.md").open("a") as stream:
        stream.write("\nNobody came.\n")
    assert prints(".") == fresh
    assert compared[2:] == [2]
    assert prints("3-web.txt") != []
    (copy / "factlint.yaml").write_text("context: [.]\nselect: [story]\nignore: [story.organisation]\n")
    assert {code for code, *_ in prints(".")} == {code for code, *_ in fresh} - {"story.organisation"}


def test_a_text_of_the_same_size_is_read_anew(copy: Path) -> None:
    fresh = prints()
    text = copy / "1-wire.txt"
    stamp = text.stat()
    text.write_bytes(text.read_bytes().replace(b"Harbour War College", b"Harbour Was College"))
    os.utime(text, ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 1))
    assert prints() != fresh


def test_rows_that_are_no_rows_are_made_anew(copy: Path) -> None:
    fresh = prints()
    index = copy / ".factlint_cache/texts.json"
    content = json.loads(index.read_text())
    broken = [1, "", "AAAA", "", "", "", ""]
    for row in ([], None, [1, "", "", ""], [1, "x", "", "", "", "", ""], broken, {"a": 1}):
        content["texts"] = dict.fromkeys(content["texts"], row)
        index.write_text(json.dumps(content))
        forget_stories()
        assert prints() == fresh, row


def test_a_changed_text_is_read_anew(copy: Path) -> None:
    assert "story.organisation" in {code for code, *_ in prints()}
    text = copy / "1-wire.txt"
    text.write_text(
        text.read_text(encoding="utf-8").replace("Harbour War College", "Harbour College"), encoding="utf-8"
    )
    assert "story.organisation" not in {code for code, *_ in prints()}


def test_nothing_is_kept_where_it_may_not_be(copy: Path) -> None:
    list(factlint.check_paths(["3-web.txt"], cache=False))
    assert not (copy / ".factlint_cache").exists()
    list(factlint.check_paths(SEEDS[:2], isolated=True))
    assert not (copy / ".factlint_cache").exists()
