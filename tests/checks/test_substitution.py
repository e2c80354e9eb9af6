"""`substitution`: what should stand there, in the right capitals, with groups and proposals."""

import pytest
from one_rule import compiled, fixed, found, marked, rule

from factlint.checks.kind import House
from factlint.checks.substitution import FIELDS
from factlint.engine.lint import lint
from factlint.text.document import Block, Document, Segment, SourceMap

CASES: list[tuple[dict[str, str], str, list[str]]] = [
    ({"utilize": "use"}, "They [utilize] it. [Utilize] it. [UTILIZE] it.", ["use", "Use", "USE"]),
    ({"United Stated": "United States"}, "the [united stated] of [United  Stated]", ["United States"] * 2),
    ({"javascript": "JavaScript"}, "[Javascript] and [javascript], not JavaScript", ["JavaScript"] * 2),
    ({"Internet": "internet"}, "Internet is slow. The [Internet] is slow.", ["internet"]),
    (
        {r"(\w+) and also": "$1 and"},
        "[this and also] that, [He and also] she",
        ["this and", "He and"],
    ),
    ({"advis[eo]r": "adviser"}, "an [advisor], an adviser", ["adviser"]),
    ({"(?:end|final) result": "result"}, "the [end result], the [final  result]", ["result", "result"]),
    ({"very": ""}, "a [very] long day", [""]),
]


@pytest.mark.parametrize(("swap", "text", "rights"), CASES)
def test_swaps(swap: dict[str, str], text: str, rights: list[str]) -> None:
    plain = text.replace("[", "").replace("]", "")
    assert marked("substitution", plain, swap=swap) == text
    assert fixed("substitution", plain, swap=swap) == rights


def test_a_group_that_is_not_there_is_told() -> None:
    verify = FIELDS["swap"].verify
    assert verify
    assert verify({r"(\w+)s": "$1"}) == ""
    assert verify({r"(\w+)s": "$2"}) == r"'$2' names group 2, which '(\w+)s' does not have"
    assert verify({" ": "x"}) == "a token is blank; write the word or phrase to look for"


def test_several_proposals_are_alternatives() -> None:
    [finding] = found(compiled(rule("substitution", swap={"impact": "effect|influence"})), "its impact")
    assert finding.fix is None
    assert [fix.edits[0].content for fix in finding.alternatives] == ["effect", "influence"]
    assert finding.message == "'impact' should be 'effect' or 'influence'"


def test_a_speakers_words_are_not_fixed() -> None:
    [finding] = found(compiled(rule("substitution", swap={"utilize": "use"})), 'He said: "We utilize it."')
    assert (finding.severity, finding.fix, finding.alternatives) == ("info", None, ())


def test_a_fix_within_markup_is_unsafe() -> None:
    """`the **United** Stated of`: the reading text has no asterisks."""
    source, reading = "the **United** Stated of", "the United Stated of"
    segments = (Segment(0, 4, 0, 4, True), Segment(4, 10, 6, 12, True), Segment(10, 20, 14, 24, True))
    blocks = (Block("paragraph", 0, len(reading)),)
    copy = Document("a.md", source, reading, blocks, SourceMap(segments))
    [finding] = lint(copy, compiled(rule("substitution", swap={"United Stated": "x"})), (0,), House())
    assert (finding.offset, finding.fix and finding.fix.applicability) == ((6, 21), "unsafe")
