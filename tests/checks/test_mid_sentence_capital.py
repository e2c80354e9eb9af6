"""A capital behind a comma that no name has, and those that names and sentences have."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import mid_sentence_capital
from factlint.checks.kind import House, PreparedRule
from factlint.findings.finding import Finding
from factlint.text.document import Block, Document
from factlint.text.read import read

CAPITALS = [
    "According to the mayor⟨, The plan⟩ was late.",
    "According to the agency⟨, A Foreign⟩ Ministry spokeswoman said so.",
    "According to the agency⟨, A Defence⟩ Ministry official said so.",
    "According to Reuters⟨, An Army⟩ officer was hurt.",
    "After the long drought⟨, In many⟩ places the wells ran dry.",
    "In the end⟨, They left⟩ the city.",
    "On the first day⟨, It rained⟩ for hours.",
    "In the year 2019⟨, The company⟩ lost money.",
    "The team lost, But it played well.",
    "When it rains⟨, We stay⟩ at home.",
    "By then the man had gone⟨, This time⟩ for good.",
    "It is late. Because of the rain⟨, An old⟩ bridge fell.",
    "At the court⟨, His lawyer⟩ spoke.",
    "With that in mind⟨, There were⟩ many plans.",
    "So far this year⟨,\u00a0The price⟩ has risen.",
    "For the mayor⟨, A second⟩ term is near.",
    "To win the cup⟨, Our side⟩ has to score.",
    "The rain came late⟨, After the⟩ harvest.",
    "They left at noon⟨, Before it⟩ rained.",
    "The mayor spoke⟨, When asked⟩, of rain.",
    "It was cold⟨, While the⟩ sun shone.",
    "They went home⟨, If only⟩ for a day.",
    "The price rose⟨, Although slowly⟩.",
    "They paid it all⟨, With interest⟩, last May.",
    "They drove on⟨, From dawn⟩ on, to the sea.",
    "They played on⟨, During the⟩ rain, at home.",
    "They sat down⟨, By far⟩ the oldest, at home.",
    "It had grown⟨, Its roof⟩ was new.",
    "They spoke of it⟨, Their voices⟩ low.",
    "The two men⟨, These days⟩, are friends.",
    "The two men⟨, At last⟩, are friends.",
    "The men⟨, Those who⟩ stayed, are friends.",
]

NO_CAPITALS = [
    "According to the mayor, the plan was late.",
    "They flew to Rotterdam, The Hague and Antwerp.",
    "He read the Guardian, The Times and The Economist.",
    "The festival has booked Blur, A Tribe Called Quest and others.",
    "Blur, The who and others",
    "He said, The plan is late.",
    "The mayor asked on Monday, When will it end?",
    "The answer is, In all things.",
    "LONDON, The mayor said so.",
    "in LONDON, The mayor said so.",
    "Dear Ann, The plan is late.",
    "In her new memoir, This is My Harbor, she tells of the sea.",
    "They came for the film, After the rain, and for his song, If only.",
    "Thanks for all, The team",
    "Vitamins A, B and C, or hepatitis A, A and B.",
    "the grades of A, A minus and B",
    '"In the end, The plan was late," she said.',
    "“In the end, The plan was late,” she said.",
    "Ron Howard, The man who directed it.",
    "The motto of the state is, In all things peace.",
    "As the saying goes, When in Rome, do as they do.",
    "Whereas the two sides agree, The buyer shall pay",
    "the singer of the band, An Pierlé",
    "the film of the year, In Bruges, and It",
    "with him, I went; with her, I'm late",
    "in the paper (1990), The plan was new",
    "Bell, J., The plan of it",
    "the plan of it,The plan",
    "in the end, Ann left",
    "at the end, TV was new",
    "in the end, An company",
    "one two, A la carte",
    "",
]


@pytest.mark.parametrize("row", CAPITALS + NO_CAPITALS)
def test_capitals(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("words.capital", row)


def test_the_repair_is_offered(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("words.capital", "According to the mayor, The plan was late.")
    assert finding.message == '", The plan": a capital in mid-sentence. Should it be ", the plan"?'
    assert finding.fix is not None and finding.fix.applicability == "unsafe"
    assert [(tuple(edit.offset), edit.content) for edit in finding.fix.edits] == [((24, 27), "the")]


@pytest.mark.parametrize("role", ["heading", "list", "table", "caption", "furniture"])
def test_only_paragraphs_are_read(role: str) -> None:
    text = "According to the mayor, The plan was late."
    document = Document("copy.txt", text, text, (Block(role, 0, len(text)),))
    rule = PreparedRule(0, mid_sentence_capital.prepare({"words": ["The"]}).data)
    assert list(mid_sentence_capital.find(document, [rule], (), House())) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([", ", "The", "A", "In", " ", "plan", "Bell", ".", '"', "\n", "ß"]), max_size=20))
def test_any_text_gives_a_comma_and_a_word(pieces: list[str]) -> None:
    document = read("".join(pieces).encode(), "copy.txt")
    rule = PreparedRule(0, mid_sentence_capital.prepare({"words": ["The", "A", "In"]}).data)
    for problem in mid_sentence_capital.find(document, [rule], (), House()):
        assert document.reading[problem.span.start : problem.span.end].startswith((", The", ", A", ", In"))
