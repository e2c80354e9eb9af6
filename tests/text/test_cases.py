"""Texts and their blocks: each file in `cases` has its blocks in a file of its name and `.blocks`.

A row is a role, the reading text as a JSON string and, where the source is another
one, `<-` and the source that the block spans.
"""

import json
from pathlib import Path

import pytest

from factlint.text.document import Document
from factlint.text.read import read

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name.removesuffix(".blocks") for path in CASES.glob("*.blocks"))


def rows(document: Document) -> list[str]:
    found = []
    for role, start, end in document.blocks:
        text = document.reading[start:end]
        span = document.map.span(start, end)
        source = document.source[span.start : span.end]
        row = f"{role:10} {json.dumps(text, ensure_ascii=False)}"
        found.append(row if source == text else f"{row} <- {json.dumps(source, ensure_ascii=False)}")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_blocks(name: str) -> None:
    document = read((CASES / name).read_bytes(), name)
    assert rows(document) == (CASES / f"{name}.blocks").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", NAMES)
def test_verbatim_segments_are_verbatim(name: str) -> None:
    document = read((CASES / name).read_bytes(), name)
    for start, end, source_start, source_end, verbatim in document.map.segments:
        if verbatim:
            assert document.reading[start:end] == document.source[source_start:source_end]


def test_every_case_is_tested() -> None:
    texts = {path.name for path in CASES.iterdir()} - {"sentences.txt"}
    assert len(NAMES) >= 7
    assert texts == {file for name in NAMES for file in (name, f"{name}.blocks")}
