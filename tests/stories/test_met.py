"""Statements are made at once for texts that seem to tell a story together, and for others when a story asks."""

from pathlib import Path

import pytest

from factlint.stories import member as members
from factlint.stories.member import packed_of
from factlint.stories.met import Met
from factlint.stories.sketch import sketch
from factlint.text.document import Document
from factlint.text.read import ReadOptions, read

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
OTHER = "Cadets from the northern islands attend the Naval School in Selwyn, the union of officers said.\n"


def document(text: bytes) -> Document:
    return read(text, "copy.txt", ReadOptions())


def test_only_texts_like_one_another_are_accompanied() -> None:
    met = Met()
    for text in (SEEDS[0].read_bytes(), OTHER.encode(), SEEDS[1].read_bytes()):
        met.meet(sketch(document(text)))
    assert met.accompanied == {0, 2}


def test_texts_of_no_story_cost_no_statements_and_others_are_made_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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
    assert asked == ["0.txt", "1.txt"]
