"""Doubled words: which are slips, which are not, and how they are repaired."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import repetition
from factlint.checks.kind import House, PreparedRule
from factlint.findings.finding import Finding
from factlint.text.document import Block, Document
from factlint.text.read import read

DOUBLED = [
    "They agreed ⟨to to⟩ send a team.",
    "⟨The the⟩ vote is on Friday.",
    "the end ⟨of of⟩ it",
    "bread ⟨and and⟩ butter",
    "It is ⟨a a⟩ long way.",
    "He is ⟨an an⟩ old man.",
    "one ⟨or or⟩ two",
    "they sold ⟨their their⟩ house",
    "it kept ⟨its its⟩ head down",
    "more ⟨than than⟩ that",
    "they came ⟨into into⟩ town",
    "we ask ⟨if if⟩ it rains",
    "They left ⟨because because⟩ it rained.",
    "He went to ⟨the the the⟩ office.",
    "It cost (⟨the the⟩ paper says) much.",
    'He said "⟨the the⟩ plan" was late.',
    "It was a ⟨an an⟩ old man.",
    "“⟨The the⟩ plan”",
    "It ended—⟨the the⟩ end.",
    "⟨the the⟩",
    "so ⟨the the⟩, and on",
]

NOT_DOUBLED = [
    "They knew that that was all.",
    "They had had enough.",
    "The band The The plays.",
    "the The Hague court",
    "to-to and the-the",
    "the there, to too, of off, a an",
    "the, the",
    "the. The",
    "the (the)",
    "bathe the",
    "it's the the's",
    "THE THE",
    "to a to",
    "of it of",
    "the\n\nthe",
    "A A Milne",
    "ça ça",
    "5 5",
    "a.a a-a",
    "",
]

PERHAPS = [
    "They ⟨are are⟩ also less costly.",
    "The minister ⟨said said⟩ so.",
    "Since then ⟨there there⟩ has been no rain.",
    "a conference ⟨in in⟩ Paris",
    "the responsible authority for ⟨making making⟩ the plan",
    "two ⟨houses houses⟩ burned",
    "one ⟨été été⟩ here",
    "the man ⟨he he⟩ saw",
    "it was ⟨not not⟩ late",
    "a match ⟨for for⟩ two",
    "an offer ⟨by by⟩ the firm",
    "he ⟨has has⟩ gone",
]

NOT_EVEN_PERHAPS = [
    "Duran Duran came to Walla Walla, Bora Bora and Baden Baden.",
    "New York, New York",
    "military to military talks",
    "a very very long night",
    "a long long way",
    "no no, bye bye, ha ha, so so",
    "gave her her coat, told you you were right",
    "the one who who knows",
    "What it is is late. What he did did help.",
    "we are looking at at the moment",
    "He came in in 2005.",
    "They logged in in May.",
    "to log in in May",
    "Turn it in in May.",
    "the year in which he set off in in the end",
    "Lang Lang, Yo-Yo Ma, Sirhan Sirhan",
    "Ticket 5 5, row b b",
    "twenty-one one, one one",
    "well-known known names",
    "rained, rained and rained",
    "It was late. late",
    "it it's",
    "tom-tom tom",
    "US us",
    "Will will come. May may be late. Bill bill them.",
    "word\n\nword",
]

AROUND = [
    "a large part ⟨of the of⟩ city aid",
    "they returned ⟨to the to⟩ harbour",
    "food ⟨for the for⟩ poor",
    "they went ⟨with the with⟩ dog",
    "news ⟨from the from⟩ front",
]

NOT_AROUND = [
    "By the by, it was late.",
    "the end of the year is the start of the season",
    "From the from-scratch kitchen to the to-do list",
    "of the office, of the off",
    "of the. Of",
    "of a of",
    "in the in crowd",
    "the of the",
]


@pytest.mark.parametrize("row", DOUBLED + NOT_DOUBLED)
def test_certain(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("words.doubled", row)


@pytest.mark.parametrize("row", PERHAPS + NOT_EVEN_PERHAPS)
def test_perhaps(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("words.doubled-perhaps", row)


@pytest.mark.parametrize("row", AROUND + NOT_AROUND)
def test_around(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("words.around", row)


def test_fix_leaves_one(check_fix: Callable[[str, str, str], None]) -> None:
    check_fix("words.doubled", "They agreed to to to go.", "They agreed to go.")


def test_within_a_quotation_it_is_milder(report: Callable[[str, str], list[Finding]]) -> None:
    assert [finding.severity for finding in report("words.doubled", "They agreed to to go.")] == ["error"]
    assert [finding.severity for finding in report("words.doubled", '"We go to to town," he said.')] == ["warning"]


def test_around_offers_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    text = "a part of the of aid"
    (finding,) = report("words.around", text)
    assert finding.fix is not None
    repairs = [finding.fix, *finding.alternatives]
    done = [text[: edit.offset.start] + text[edit.offset.end :] for (edit,) in (fix.edits for fix in repairs)]
    assert done == ["a part of the aid", "a part of aid"]


def spans(document: Document, options: dict[str, object]) -> list[str]:
    """What a rule with these options reports."""
    full = {name: field.default for name, field in repetition.FIELDS.items()} | options
    rule = PreparedRule(0, repetition.prepare(full).data)
    found = repetition.find(document, [rule], (), House())
    return [document.reading[problem.span.start : problem.span.end] for problem in found]


@pytest.mark.parametrize("gap", ["\n", "\r\n", "  ", "\n  ", "\t", "\u00a0"])
def test_across_the_lines_of_a_paragraph(gap: str) -> None:
    text = f"It is the{gap}the end."
    document = Document("copy.txt", text, text, (Block("paragraph", 0, len(text)),))
    assert spans(document, {"words": ["the"]}) == [f"the{gap}the"]


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("foo bar foo bar", {"tokens": [r"[^\s]+"]}, []),
        ("foo foo bar", {"tokens": [r"[^\s]+"]}, ["foo foo"]),
        ("Foo foo bar", {"tokens": [r"[^\s]+"], "ignorecase": False}, []),
        ("Foo foo bar", {"tokens": [r"[^\s]+"]}, ["Foo foo"]),
        ("5 5 foo foo", {"tokens": [r"[^\s]+"], "alpha": True}, ["foo foo"]),
        ("foo foo foo", {"tokens": [r"[^\s]+"], "max": 1}, ["foo foo"]),
        ("foo foo", {"tokens": [r"[^\s]+"], "max": 1}, []),
        ("foo foo", {"tokens": [r"[^\s]+"], "exceptions": ["foo"]}, []),
        ("It is foo. Foo it is.", {"tokens": [r"\w+"]}, []),
        ("red, then red", {"tokens": ["red"]}, ["red, then red"]),
    ],
)
def test_tokens_as_vale_has_them(text: str, options: dict[str, object], expected: Sequence[str]) -> None:
    assert spans(read(text.encode(), "copy.txt"), options) == list(expected)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="theofTHEOF aß'-\n\r\u00a0.\u2019İ", max_size=50))
def test_any_text_gives_equal_words(text: str) -> None:
    for found in spans(read(text.encode(), "copy.txt"), {}):
        words = found.lower().split()
        assert len(words) > 1 and len(set(words)) == 1
