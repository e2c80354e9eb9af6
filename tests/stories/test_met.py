"""Statements are made at once for texts like one that was met before, and for others when a story asks."""

from pathlib import Path

import pytest

from factlint.stories import member as members
from factlint.stories.member import member, packed_of
from factlint.stories.met import Met
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
OTHER = "Cadets from the northern islands attend the Naval School in Selwyn, the union of officers said.\n"


def document(text: bytes) -> Document:
    return read(text, "copy.txt", ReadOptions())


def test_only_a_text_like_one_before_has_statements_at_once() -> None:
    met = Met()
    texts = [document(OTHER.encode()), *(document(path.read_bytes()) for path in SEEDS[:2])]
    made = [found for each in texts if (found := member(each, met))]
    assert [bool(found.packed) for found in made] == [False, False, True]
    assert made[2].packed == packed_of(texts[2]) == (member(texts[2]) or made[0]).packed


def test_texts_of_no_story_cost_no_statements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import factlint

    asked: list[str] = []

    def counted(each: Document) -> bytes:
        asked.append(Path(each.name).name)
        return packed_of(each)

    monkeypatch.setattr(members, "packed_of", counted)
    for number, path in enumerate(SEEDS[:2]):
        (tmp_path / f"{number}.txt").write_bytes(path.read_bytes())
    (tmp_path / "other.txt").write_text(OTHER)
    list(factlint.check_paths([str(tmp_path)], isolated=True, select=["story"]))
    assert "other.txt" not in asked
    assert "1.txt" in asked
