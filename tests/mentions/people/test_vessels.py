"""Ships and horses that are called as people are."""

import pytest

from factlint.mentions.people.find import find_people
from factlint.text.read import ReadOptions, read

ROWS = [
    ("The trawler Lady Verity sank. Lady Verity had a crew of five.", []),
    ("The Lady Verity left port. The crew of the Lady Verity were saved.", []),
    ("The ferry Princess Anne left.", []),
    ("MV Lady Rose called, and the yacht Sir Galahad won.", []),
    ("The ferry Princess Anne left, and Princess Maud waved.", ["Maud"]),
    ("Lady Verity spoke. She has five sons.", ["Verity"]),
    ("Lady Verity Bell, 56, owned the trawler Lady Rose.", ["Verity Bell"]),
    ("The Rev. John Smith and the ferry captain John Bell spoke.", ["John Smith", "John Bell"]),
    ("The ship's Captain Cook spoke.", ["Cook"]),
]


@pytest.mark.parametrize(("text", "names"), ROWS)
def test_vessels_are_no_persons(text: str, names: list[str]) -> None:
    assert [mention.text for mention in find_people(read(text.encode(), "copy.txt", ReadOptions()))] == names
