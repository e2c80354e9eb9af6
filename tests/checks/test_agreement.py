"""Rules of people, agreement and acronyms: what is asked, where, in which voice, and with which repairs."""

import pytest

from tests.checks.try_rule import findings, marked

ROWS = [
    ("people.titles", "Defense Secretary Ruth Okafor spoke.\n\n[Deputy Defense Secretary] Ruth Okafor sat."),
    ("people.titles", "In 2010 Defense Secretary Ruth Okafor spoke.\n\nDeputy Defense Secretary Ruth Okafor sat."),
    ("people.titles", 'Defense Secretary Ruth Okafor spoke. "Deputy Defense Secretary Ruth Okafor sat," he said.'),
    ("people.titles", "President Ruth Okafor spoke.\n\nVice-President Dan Okafor sat."),
    ("people.titles", "Sen. Ruth Okafor and Governor Dan Marlowe spoke.\n\nSenator Okafor sat."),
    ("people.name-spelling", "Ruth Marlowe spoke. Marlowe sat.\n\n[Marlwe] rose in the hall, and Marlowe rose."),
    ("people.name-spelling", "Ruth Bell spoke. Bell sat. The bells rang, and Bells rang."),
    ("people.name-spelling", "Ruth Wallis spoke. Wallis sat in Port Wallas and on Wallas Street."),
    ("people.name-spelling", "Ruth Marlowe and Ruth Okafor spoke. Dan Marlowe and Dan Okafor sat."),
    ("people.ages", "Ruth Okafor, 45, spoke.\n\nRuth Okafor, [54], sat."),
    ("people.ages", "Ruth Okafor, 45, spoke.\n\nRuth Okafor, 44, sat."),
    ("people.honorifics", "Ruth Okafor spoke. Ms Okafor sat.\n\n[Mr Okafor] rose."),
    ("people.honorifics", "Ruth Okafor and her husband spoke. Ms Okafor sat. Mr Okafor rose."),
    ("people.not-introduced", "It was late. [Mr Okafor] said that it was cold."),
    ("people.not-introduced", "It was late. [Dr Okafor] added: that is all."),
    ("people.not-introduced", "It was late. The Okafor report said that it was cold. Ford said so."),
    ("people.not-introduced", "The Okafor inquiry went on. Mr Okafor said that it was cold."),
    ("people.not-introduced", "Ruth Okafor spoke. Okafor said that it was cold."),
    ("people.surname-only", "[Defense Secretary Okafor] was late. President Marlowe and Pope Linus were not."),
    ("people.second-of", "[A second US official] said so. A third official denied it."),
    ("people.second-of", "An official spoke. A second official said so, and a second bell rang."),
    (
        "agreement.headline",
        "Farmer sells [310] sheep at the fair\n\nA farmer has sold 340 sheep at the Corran fair.",
    ),
    (
        "agreement.headline",
        "Farmer sells 300 sheep at the fair\n\nA farmer has sold 312 sheep at the Corran fair.",
    ),
    ("agreement.headline", "Farmer sells sheep at the fair\n\nA farmer has sold 340 sheep. He has sold 12 sheep."),
    ("agreement.figures", "The hall lost 66 seats by fire.\n\nThe hall, by fire, has lost [68] seats."),
    ("agreement.figures", "The hall lost 66 seats by fire.\n\nThe hall has lost another 68 seats by fire."),
    ("agreement.figures", "About 70 seats of the hall burned.\n\nIn the hall 66 seats burned."),
    (
        "agreement.dates",
        "The mayor of Corran opened the old bridge in May 2018.\n\n"
        "In [June 2018] the mayor of Corran opened the old bridge.",
    ),
    (
        "agreement.quotation-words",
        '"We shall mend every bridge of the valley by May," she said.\n\n'
        '["We shall mend every bridge of the harbor by May,"] she said again.',
    ),
    (
        "agreement.quotation-words",
        '"We shall mend [every] bridge of the valley by May," she said.\n\n'
        "“We shall mend all bridge of the valley by May,” she said again.",
    ),
    (
        "agreement.quotation-speaker",
        '"We shall mend every bridge of the valley," Ruth Okafor said.\n\n'
        '["We shall mend every bridge of the valley,"] Dan Marlowe said.',
    ),
    ("agreement.bodies", "The Corran Ferry Board met. The [Coran Ferry Board] sat."),
    ("agreement.compounds", "By e-mail, by [email] and by e-mail again. It is long-term, in the long term."),
    ("agreement.compounds", "The re-sign of the board. They resign."),
    ("agreement.numerals", "They saw [3] ships, 12 boats, 5 percent and 4 miles of four towns."),
    ("agreement.two-speakers", 'As [Okafor stated further], "We go on, all of us," the Harbor Board said.'),
    ("agreement.two-speakers", 'As Okafor stated further, "We go on, all of us," she said. Okafor said so.'),
    ("agreement.two-speakers", 'Okafor said: "We go on." Marlowe said that it was late.'),
    ("people.title-case", "Ruth met [chief of Staff] Dan Okafor and deputy Prime Minister Ann Lind."),
    ("acronyms.two-expansions", "The Rural Energy Board (REB) met. The [Royal Engine Bureau (REB)] did not."),
    ("acronyms.letters", "The [Rural Energy Board (RBE)] met. The REB was late."),
    ("acronyms.letters", "The North Atlantic Treaty Organization (OTAN) met the Workers' Party of Corran (PKK)."),
    ("acronyms.twice", "The Rural Energy Board (REB) met. It was the Rural Energy Board [(REB)] again."),
    ("acronyms.early", "REB head sits down\n\nThe head of the Rural Energy Board (REB) sat down."),
    ("acronyms.unused", "The Rural Energy Board [(REB)] met."),
]


@pytest.mark.parametrize(("rule", "row"), ROWS)
def test_where_a_rule_asks(rule: str, row: str) -> None:
    brackets = rule == "agreement.quotation-words" and "[every]" in row
    text = row if brackets else row.replace("[", "").replace("]", "")
    assert marked(text, findings(rule, text)) == row


def test_a_finding_names_the_other_place_and_both_repairs() -> None:
    (found,) = findings("people.ages", "Ruth Okafor, 45, spoke.\n\nRuth Okafor, 54, sat.")
    assert found.message == "Ruth Okafor is 54 here, 45 in paragraph 1. How old?"
    assert [(place.offset.start, place.offset.end) for place in found.related] == [(13, 15)]
    assert [each.edits[0].content for each in found.alternatives] == ["45", "54"]
    assert found.fix is None and found.severity == "warning"


def test_of_a_name_as_many_words_are_mended_as_stand_there() -> None:
    (found,) = findings("people.name-spelling", "Ruth Marlowe spoke. Marlwe rose in the hall.")
    assert [each.edits[0].content for each in found.alternatives] == ["Marlowe", "Marlwe"]
    (found,) = findings("people.name-spelling", "Ruth Marlowe spoke. Marlowe sat. Mr Marlwe rose in the hall.")
    assert [each.edits[0].content for each in found.alternatives] == ["Marlowe"]


def test_what_stands_in_a_quotation_is_an_info() -> None:
    text = 'The Rural Energy Board (REB) met. "The Royal Engine Bureau (REB) did not," she said.'
    assert [found.severity for found in findings("acronyms.two-expansions", text)] == ["info"]


def test_letters_that_no_known_short_form_has_are_an_info() -> None:
    assert [found.severity for found in findings("acronyms.letters", "The Rural Energy Board (RBE) met.")] == [
        "info"
    ]
    text = "The Federal Bureau of Investigation (FIB) met."
    assert [found.severity for found in findings("acronyms.letters", text)] == ["warning"]
