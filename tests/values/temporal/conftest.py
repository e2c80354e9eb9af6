"""A document on a given day, and the values of its times."""

import pytest

from factlint.mentions.temporal.find import find_temporal
from factlint.text.document import Block, Dateline, Document
from factlint.values.temporal.resolve import resolve_temporal


@pytest.fixture
def values():
    def of(text, today="2020-01-04", order="", time=""):
        line = Dateline(today, "option", None, time) if today else None
        blocks = []
        start = 0
        for paragraph in text.split("\n"):
            blocks.append(Block("paragraph", start, start + len(paragraph)))
            start += len(paragraph) + 1
        document = Document("copy.txt", text, text, tuple(blocks), dateline=line)
        return resolve_temporal(find_temporal(document), document, order=order)

    return of


@pytest.fixture
def value(values):
    def of(text, *arguments, **options):
        found = values(text, *arguments, **options)
        assert len(found) == 1, [one.mention.text for one in found]
        return found[0]

    return of
