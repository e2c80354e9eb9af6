"""Quotations: found in every form, of the right kind, with the right speaker or none."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import factlint
from factlint.mentions.quotes import Quote, find_quotes
from factlint.text.read import ReadOptions, read

HERE = Path(__file__).parent
CASES = [
    case
    for name in ("cases.yaml", "more_cases.yaml")
    for case in yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
]


def quotes(text: str) -> list[Any]:
    return [fact.value for fact in factlint.extract(text) if fact.kind == "quote"]


def is_same(ours: str | None, marked: str | None) -> bool:
    """Whether a speaker is the marked one, or goes by a fuller name or a title before it."""
    return ours == marked or (ours is not None and marked is not None and ours.endswith(f" {marked}"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_every_quotation_has_its_kind_and_speaker(case: dict[str, Any]) -> None:
    found = quotes(case["text"])
    assert len(found) == len(case["quotes"])
    for quote, (begins, speaker, kind) in zip(found, case["quotes"], strict=True):
        assert quote["text"].startswith(begins)
        assert quote["kind"] == kind
        assert is_same(quote["speaker"], speaker), (quote["speaker"], speaker)


def test_the_sets_have_all_forms() -> None:
    speakers = [speaker for case in CASES for _, speaker, _ in case["quotes"]]
    assert len(speakers) >= 120
    assert speakers.count(None) >= 20


def test_a_speech_over_paragraphs_is_one_quotation() -> None:
    text = "“We stayed.\n\n“They left,” said Ann Lee. “All of them.”"
    first, second = quotes(text)
    assert (first["text"], second["text"]) == ("We stayed.\nThey left,", "All of them.")
    assert first["speaker"] == second["speaker"] == "Ann Lee"


def test_an_open_quotation_ends_with_the_mark_that_nothing_else_opens() -> None:
    text = "Ann Lee said ``We stayed.\nThen they left us.''\nThe road was clear."
    [quote] = quotes(text)
    assert quote["text"] == "We stayed.\nThen they left us."
    [mention] = find_quotes(read(text.encode(), "a.txt", ReadOptions()))
    assert mention.text == "``We stayed.\nThen they left us.''"


def test_the_speaker_has_a_place() -> None:
    text = "The mayor, Ann Lee, was late. “Sorry,” she said."
    [fact] = [fact for fact in factlint.extract(text) if fact.kind == "quote"]
    assert isinstance(fact.value, dict)
    assert fact.value["speaker"] == "Ann Lee"
    assert text[slice(*fact.value["speaker_span"])] == "she"


def test_places_are_those_of_the_source() -> None:
    text = "**Ann &amp; Co** said: &ldquo;We will build it here.&rdquo;\n"
    [fact] = [fact for fact in factlint.extract(text, name="a.md") if fact.kind == "quote"]
    assert isinstance(fact.value, dict)
    assert text[slice(*fact.value["speaker_span"])] == "Ann &amp; Co"
    assert text[slice(*fact.offset)] == "&ldquo;We will build it here.&rdquo;"


def test_what_the_speaker_quotes_is_kept() -> None:
    document = read("“He told me ‘it will hold’ twice,” said Ann Lee.".encode(), "a.txt", ReadOptions())
    [mention] = find_quotes(document)
    assert Quote(*mention.content).nested == ("it will hold",)  # type: ignore[arg-type]  # made by find_quotes


PIECES = [
    "“We won,”",
    '"no"',
    "said",
    "Ann Lee",
    "she",
    "the",
    ",",
    ".",
    "”",
    "'",
    "``",
    "''",
    "\n\n",
    "told",
    "\n",
    "“",
    "?",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_mentions_are_in_order_and_are_what_is_printed(pieces: list[str]) -> None:
    document = read(" ".join(pieces).encode(), "a.txt", ReadOptions())
    end = 0
    for mention in find_quotes(document):
        assert end <= mention.start < mention.end
        assert document.reading[mention.start : mention.end] == mention.text
        read_ = Quote(*mention.content)  # type: ignore[arg-type]  # made by find_quotes
        if read_.speaker:
            assert document.reading[read_.speaker_start : read_.speaker_end].strip()
        end = mention.end


@pytest.mark.parametrize("marks", ["«»", "“”", '""'])
@pytest.mark.parametrize("gap", ["\n\n", "\n \n", "\r\n\r\n", "\n\t\n"])
def test_no_closing_mark_is_looked_for_beyond_a_blank_line(marks: str, gap: str) -> None:
    text = f"He said {marks[0]}we will go now and{gap}The boats stay{marks[1]}, she added.\n"
    assert [quote["text"] for quote in quotes(text)] == ["we will go now and"]
