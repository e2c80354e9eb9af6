"""The check `spelling-variants`: the variety that is set, else the majority, else one info."""

import pytest

from factlint.checks.kind import House
from tests.checks.try_rule import findings, fixed, marked

RULE = "spelling.variants"
SET = [
    ("en-US", "The [organisation] [cancelled] its [programme] at the [centre]."),
    ("en-US", "The organization canceled its program at the center."),
    ("en-GB", "The [organization] [canceled] its [program] at the [center], by [color]."),
    ("en-GB", "The organisation cancelled its programme at the centre."),
    ("en-GB-oxendict", "They organized the colours and [recognised] the [center]."),
    ("en-AU", "The organisation launched a program at the [center]."),
    ("en-CA", "The organisation launched a program at the center."),
]
EXEMPT = [
    "The Labor Party, the Department of Defense, Pearl Harbor, Lincoln Center; its colours.",
    'He said: "The color of the center is gray." Its colours are grey.',
    "Their neighbours wrote a computer program; the software program has bugs.",
    "See https://example.org/color for the colours, #color and color.css, in grey.",
    "Oxford organized the colours and recognized the labour.",
    "The meters and metres, cheques and checks, tyres, storeys, licences and practices.",
]


@pytest.mark.parametrize(("variety", "text"), SET)
def test_the_variety_of_the_settings_wins(variety: str, text: str) -> None:
    plain = text.replace("[", "").replace("]", "")
    found = findings(RULE, plain, House(variety=variety))
    assert marked(plain, found) == text
    assert {finding.severity for finding in found} <= {"warning"}


def test_the_fix_is_the_form_of_the_variety() -> None:
    text = "The organisation cancelled its programme."
    found = findings(RULE, text, House(variety="en-US"))
    assert fixed(text, found) == "The organization canceled its program."


def test_the_variety_of_the_document_wins_over_its_majority() -> None:
    text = "The colours, the centre, the labour, the harbour, the neighbours and the gray flavor."
    assert len(findings(RULE, text, variety="en-US")) == 5
    assert len(findings(RULE, text, House(variety="en-GB"), variety="en-US")) == 2


def test_a_document_in_british_english_may_spell_as_oxford_does() -> None:
    assert findings(RULE, "They organize the colours.", variety="en-GB") == []
    assert len(findings(RULE, "They organize what others recognise.", variety="en-GB")) == 1


@pytest.mark.parametrize("text", EXEMPT)
def test_names_quotations_programs_and_code_are_exempt(text: str) -> None:
    assert findings(RULE, text) == []


def words(count: int, *forms: str) -> str:
    return "".join(f"There was a {forms[at % len(forms)]} here. " for at in range(count))


@pytest.mark.parametrize(
    ("british", "american", "severity", "places"),
    [
        (5, 1, "warning", 1),
        (5, 2, "warning", 2),
        (6, 3, "warning", 3),
        (5, 3, "info", 1),
        (4, 1, "info", 1),
        (4, 2, "info", 1),
        (1, 1, "info", 1),
        (1, 5, "warning", 1),
        (7, 0, "", 0),
        (0, 7, "", 0),
    ],
)
def test_the_majority_is_more_than_four_and_twice_as_many(
    british: int, american: int, severity: str, places: int
) -> None:
    text = words(british, "colour", "harbour") + words(american, "center", "fiber")
    found = findings(RULE, text)
    assert [finding.severity for finding in found] == [severity] * places


def test_an_info_names_both_forms_and_points_at_each() -> None:
    text = "The organisation has a programme. Its program was authorised."
    [finding] = findings(RULE, text)
    assert finding.message == '"program" is American, "programme" British: this text has both. Which one?'
    assert [text[slice(*each.offset)] for each in finding.related] == ["organisation", "programme", "authorised"]
    assert finding.fix is None


def test_a_program_is_australian_too_and_never_more_than_an_info_without_its_other_form() -> None:
    rest = words(6, "colour", "harbour")
    assert [each.severity for each in findings(RULE, rest + "A program began.")] == ["info"]
    assert [each.severity for each in findings(RULE, rest + "A program and a programme.")] == ["warning"]


def test_one_word_spelt_both_ways_is_told_by_its_ending() -> None:
    [finding] = findings(RULE, "They realise it; others realized it at the centre.")
    assert (
        finding.message
        == '"realized" is spelt with -ize, "realise" spelt with -ise: this text has both. Which one?'
    )
