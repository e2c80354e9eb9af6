"""What is said of a contradicted fact, how loud, and which repair is offered."""

import pytest
from trying import copy, fact, marked, told, verdicts

SLOTS = fact("count", 'says: "{count} berths"', "is: 66", "severity: error", 'source: "harbour office, 3 May"')
AID = fact("money", 'says: "aid worth {money}"', "is: about $2 billion", "severity: error")
ABOUT = fact("count", "about: [berths]", "is: 66", "severity: error")


def test_a_message_has_the_fact_its_source_and_the_arithmetic() -> None:
    assert told(SLOTS, "It lost 6,600 berths.") == [
        'error: "6,600 berths": the fact is 66 (source: harbour office, 3 May). That is 100 times as much. '
        "Correct the copy, or the fact."
    ]
    assert told(SLOTS, "It lost 70 berths.") == [
        'error: "70 berths": the fact is 66 (source: harbour office, 3 May). That is 4 more (6.06%). '
        "Correct the copy, or the fact."
    ]


def test_what_a_hedged_fact_allows_is_said() -> None:
    assert told(AID, "Security aid worth $33 billion was paid.") == [
        'error: "aid worth $33 billion": the fact is about $2 billion. It allows $1.5 billion to $2.5 billion. '
        "That is 16.5 times as much. Correct the copy, or the fact."
    ]


def test_a_date_says_how_far_off_it_is_and_how_it_was_read() -> None:
    rules = fact("date", 'says: "closed in|on {date}"', "is: 14 August 2018", "severity: error")
    assert told(rules, "It closed on 12 August 2018.") == [
        'error: "closed on 12 August 2018": the fact is 14 August 2018. That is 2 days earlier. '
        "Correct the copy, or the fact."
    ]
    (message,) = told(rules, "It closed on Friday.", "2018-08-22")
    assert "At the dateline this is 17 August 2018, 3 days later." in message


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("It lost 60 berths.", "error"),
        ("It lost about 100 berths.", "warning"),
        ("“It lost 60 berths,” she said.", "info"),
    ],
)
def test_hedged_copy_is_asked_and_a_speaker_only_noted(text: str, severity: str) -> None:
    assert told(SLOTS, text)[0].startswith(severity)


def test_a_value_that_only_stands_beside_a_cue_is_asked_about() -> None:
    assert told(ABOUT, "It lost 60 berths.")[0].startswith("warning")


def test_a_rule_of_infos_stays_quiet() -> None:
    from trying import compiled

    from factlint.checks.kind import House
    from factlint.engine.lint import lint

    book = compiled(ABOUT.replace("severity: error", "severity: info"))
    assert [each.severity for each in lint(copy("It lost 60 berths."), book, [0], House())] == ["info"]


def test_the_fact_is_offered_as_a_repair_never_made_unasked() -> None:
    (verdict,) = verdicts(AID, "Security aid worth $33 billion was paid.")
    assert verdict.problem is not None and verdict.problem.fix is None
    (repair,) = verdict.problem.alternatives
    assert (repair.applicability, repair.edits[0].text) == ("unsafe", "about $2 billion")


def test_of_several_right_values_none_is_offered() -> None:
    rules = fact("count", 'says: "{count} berths"', "one_of: [66, 67]")
    assert marked(rules, "It lost 66 berths. It lost 67 berths. It lost 68 berths.") == (
        "It lost {66} berths. It lost {67} berths. It lost ⟨68⟩ berths."
    )
    (problem,) = [each.problem for each in verdicts(rules, "It lost 68 berths.")]
    assert problem is not None and problem.alternatives == () and problem.values["expected"] == "66 or 67"


def test_a_tolerance_widens_the_fact() -> None:
    rules = fact("count", 'says: "{count} berths"', "is: 66", "tolerance: 5%")
    assert marked(rules, "It lost 69 berths. It lost 70 berths.") == "It lost {69} berths. It lost ⟨70⟩ berths."


def test_what_one_fact_verifies_no_other_contradicts() -> None:
    two = SLOTS + fact("count", 'says: "lost {count} berths"', "is: 12").replace("id: fact", "id: other")
    assert marked(two, "It lost 12 berths.") == "It lost {12} berths."


def test_furniture_and_other_stories_are_left_alone() -> None:
    assert verdicts(SLOTS, "Read more: The navy lost 60 berths\n") == []
    rules = fact("count", 'says: "{count} berths"', "with: [navy, harbour]", "is: 66")
    assert marked(rules, "The airline lost 60 berths.") == "The airline lost 60 berths."
    assert marked(rules, "The navy is small. It lost 60 berths.") == "The navy is small. It lost ⟨60⟩ berths."


def test_words_of_unless_leave_a_sentence_alone() -> None:
    rules = fact("count", 'says: "{count} berths"', "unless: [last year, rental]", "is: 66")
    assert marked(rules, "It lost 60 rental berths. Last year 60 berths went.") == (
        "It lost 60 rental berths. Last year 60 berths went."
    )


ABOUT_ROWS = [
    ("clause", "The navy cut [60] berths and 12 cranes."),
    ("clause", "The navy cut [12] cranes."),
    ("clause", "The berths were given to [12] officers."),
    ("clause", "The port, which has berths, is [60] feet deep."),
    ("clause", "Berths: ⟨60⟩."),
    ("clause", "It has {66} berths and [60] berths."),
    ("clause", "It has [60] berths or [61] berths."),
    ("clause", "The berths, like the cranes, fell to [60]."),
    ("sentence", "The port, which has berths, fell to ⟨60⟩."),
]


def test_beside_a_cue_only_one_number_of_that_thing_is_contradicted() -> None:
    rows = {
        "The navy cut 60 berths.": "The navy cut ⟨60⟩ berths.",
        "The berths were given to 12 officers.": "The berths were given to [12] officers.",
        "It has 66 berths and 60 berths.": "It has {66} berths and [60] berths.",
        "It has 60 berths or 61 berths.": "It has [60] berths or [61] berths.",
        "The berths fell to 60.": "The berths fell to ⟨60⟩.",
        "The berths, the last in town, fell to 60.": "The berths, the last in town, fell to [60].",
        "The berths were sold, and 60 cranes went.": "The berths were sold, and 60 cranes went.",
    }
    for text, expected in rows.items():
        assert marked(ABOUT, text) == expected


def test_a_wider_reach_is_for_the_editor_to_ask_for() -> None:
    text = "The berths, sold at last, number of old 60. All 12 ships left."
    paragraph = ABOUT.replace("is: 66", "is: 66\n    within: paragraph")
    assert marked(paragraph, "The berths went. There were 60.") == "The berths went. There were ⟨60⟩."
    assert marked(ABOUT, "The berths went. There were 60.") == "The berths went. There were 60."
    assert "⟨" not in marked(ABOUT, text)
