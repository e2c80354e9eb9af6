"""The stories in `seeds/`: what is found in each is what stands beside it, no more and no less."""

import json
from pathlib import Path

import pytest

import factlint

SEEDS = Path(__file__).parents[1] / "seeds"
STORIES = sorted(SEEDS.glob("*.txt"))


def expected(story: Path) -> dict[str, list[dict[str, object]]]:
    return json.loads(story.with_suffix(".expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_a_story_has_the_findings_that_stand_beside_it(story: Path) -> None:
    text = story.read_bytes().decode("utf-8")
    found = [
        {
            "row": finding.location.row,
            "column": finding.location.column,
            "code": finding.code,
            "severity": finding.severity,
            "text": text[finding.offset.start : finding.offset.end],
        }
        for finding in factlint.check_paths([story], isolated=True)
    ]
    assert found == expected(story)["findings"]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_what_later_checks_are_to_find_stands_where_it_is_said_to(story: Path) -> None:
    lines = story.read_text(encoding="utf-8").split("\n")
    for defect in expected(story)["later"]:
        assert str(defect["text"]) in lines[int(str(defect["row"])) - 1]


def test_there_are_five_stories_with_every_kind_of_planted_error() -> None:
    assert len(STORIES) == 5
    found = [finding for story in STORIES for finding in expected(story)["findings"]]
    planted = {
        "a digit inside a word": "suspensio0n",
        "a name gone wrong": "United Stated",
        "a doubled word": "to to",
        "words too many": "of the of",
        "a missing space after a full stop": "online.Her",
        "marks that do not match": '"to',
    }
    for what, text in planted.items():
        assert [finding for finding in found if finding["text"] == text], what
