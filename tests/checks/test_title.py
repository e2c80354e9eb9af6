"""Titles of people against facts: who held what, and when. All copy is dated 3 January 2020 unless it says so."""

import pytest
from judging import findings, marked, statuses, verdicts

DATELINE = "2020-01-03"
OKAFOR, LIND, BRANDT, DAHL, VOS, RENN = (
    "Ruth Okafor",
    "Elena Lind",
    "Jonas Brandt",
    "Tara Dahl",
    "Piet Vos",
    "Milo Renn",
)
FACTS = [
    {"person": OKAFOR, "is": "Principal Deputy Harbour Commissioner", "since": "June 2017"},
    {"person": OKAFOR, "is": "acting Harbour Commissioner", "since": "June 2017", "until": "June 2019"},
    {"person": LIND, "is": "Prime Minister", "since": "2001", "until": "20 May 2008"},
    {"person": BRANDT, "is": "President of the Federal Republic", "since": "20 January 2017"},
    {"person": BRANDT, "is": "governor of Westmark", "since": "2009", "until": "19 January 2017"},
    {"person": DAHL, "is": "chief executive of Zed Motors", "from": "March 2010", "until": "31 December 2018"},
    {"person": DAHL, "is": "chairwoman of Zed Motors", "from": "1 January 2019", "source": "annual report"},
    {"person": VOS, "is": "General", "until": "31 May 2015"},
    {"person": VOS, "is": "chief of army staff", "since": "1 June 2012", "until": "31 May 2015"},
    {"person": "Tove Holm", "is": "Prime Minister", "since": "1 May 2015"},
    {"person": RENN, "is": "deputy mayor of Lund", "not": ["mayor", "city manager"]},
]

WRONG = [
    "⟨Acting Harbour Commissioner⟩ Ruth Okafor said on Friday the gates would open.",
    "The plan is sound, ⟨acting Harbour Commissioner⟩ Ruth Okafor said.",
    "Ruth Okafor, the ⟨acting Harbour Commissioner⟩, signed the plan.",
    "Ruth Okafor, ⟨acting Harbour Commissioner⟩, and President Jonas Brandt met.",
    "Ruth Okafor has a plan.\n\nThe ⟨acting Harbour Commissioner⟩, Ruth Okafor, will leave.",
    "In January 2018 the gates were shut.\n\n⟨Acting Harbour Commissioner⟩ Ruth Okafor said so.",
    "The ⟨Harbour Commissioner⟩, Ruth Okafor, said the gates were open.",
    "⟨Prime Minister⟩ Elena Lind arrived on Friday.",
    "They met ⟨Prime Minister⟩ Elena Lind on Thursday.",
    "⟨Deputy Prime Minister⟩ Tove Holm signed the bill.",
    "⟨Gov.⟩ Jonas Brandt signed the bill on Thursday.",
    "Jonas Brandt, ⟨governor of Westmark⟩, signed the bill.",
    "Former ⟨President⟩ Jonas Brandt signed a book.".replace("Former ⟨President⟩", "⟨Former President⟩"),
    "⟨President-elect⟩ Jonas Brandt will speak on Monday.",
    "⟨Zed Motors chief executive⟩ Tara Dahl said fares would rise.",
    "Tara Dahl, ⟨chief executive of Zed Motors⟩, said fares would rise.",
    "Tara Dahl, the ⟨CEO of Zed Motors⟩, said fares would rise.",
    "⟨Chief of Army Staff⟩ Piet Vos spoke to reporters.",
    "⟨Mayor⟩ Milo Renn opened the bridge.",
    "Milo Renn, ⟨mayor of Lund⟩, opened the bridge.",
    "The ⟨city manager⟩, Milo Renn, opened the bridge.",
    "⟨Former mayor⟩ Milo Renn opened the bridge.",
    "“We asked ⟨acting Harbour Commissioner⟩ Ruth Okafor,” he said.",
]

SILENT = [
    "Principal Deputy Harbour Commissioner Ruth Okafor said the gates would open.",
    "Deputy Harbour Commissioner Ruth Okafor said the gates would open.",
    "Former acting Harbour Commissioner Ruth Okafor said the gates would open.",
    "Then-acting Harbour Commissioner Ruth Okafor shut the gates.",
    "Ruth Okafor, then acting Harbour Commissioner, shut the gates.",
    "Ruth Okafor, who was then the acting Harbour Commissioner, shut the gates.",
    "Ruth Okafor, who was acting Harbour Commissioner, shut the gates.",
    "Ruth Okafor spoke. When she was acting Harbour Commissioner, Ruth Okafor shut the gates.",
    "The gates, shut since 2018, will open, acting Harbour Commissioner Ruth Okafor said.",
    "As acting Harbour Commissioner, Ruth Okafor shut the gates.",
    "She served as acting Harbour Commissioner, Ruth Okafor said.",
    "In May 2018, acting Harbour Commissioner Ruth Okafor shut the gates.",
    "Acting Harbour Commissioner Ruth Okafor shut the gates in 2018.",
    "Two years ago, acting Harbour Commissioner Ruth Okafor shut the gates.",
    "The gates fell in May 2018. Acting Harbour Commissioner Ruth Okafor shut them.",
    "Acting Harbour Commissioner Ruth Okafor shut the gates in June 2019.",
    "Ruth Okafor is not the acting Harbour Commissioner, Ruth Okafor said.",
    "She is no longer acting Harbour Commissioner, Ruth Okafor said.",
    "If acting Harbour Commissioner Ruth Okafor were to return, the gates would open.",
    "He denied that acting Harbour Commissioner Ruth Okafor had called.",
    "Under Prime Minister Elena Lind the harbour was dug.",
    "Prime Minister Elena Lind dug the harbour in 2005.",
    "Former Prime Minister Elena Lind dug the harbour.",
    "The harbour was dug when Prime Minister Elena Lind was in office.",
    "Prime Minister Elena Lind, appointed by the king, dug the harbour.",
    "Prime Minister Lind spoke.",
    "President Jonas Brandt signed the bill.",
    "US President Jonas Brandt signed the bill.",
    "General Piet Vos spoke to reporters.",
    "Retired general Piet Vos spoke to reporters.",
    "Professor Ruth Okafor spoke to reporters.",
    "Tara Dahl, chairwoman of Zed Motors and of the port, spoke.",
    "Tara Dahl, former chief executive and chairwoman of Zed Motors, spoke.",
    "Elena Brandt, governor of Westmark, spoke to Jonas Brandt.",
    "Governor Brandt spoke.",
    "Deputy Mayor Milo Renn opened the bridge.",
    "Milo Renn, a lawyer, opened the bridge.",
    "Milo Renn is not the mayor, Milo Renn said.",
    "The former lakes and Harbour Commissioner Ruth Okafor shut the gates.",
    "Mayor Otto Renn opened the bridge.",
]


@pytest.mark.parametrize("row", WRONG)
def test_titles_that_are_contradicted(row: str) -> None:
    copy = row.replace("⟨", "").replace("⟩", "")
    assert marked("title", FACTS, copy, DATELINE) == row


@pytest.mark.parametrize("copy", SILENT)
def test_titles_that_are_left_alone(copy: str) -> None:
    assert marked("title", FACTS, copy, DATELINE) == copy


JUDGED = [
    ("Principal Deputy Harbour Commissioner Ruth Okafor spoke.", "verified"),
    ("Deputy Harbour Commissioner Ruth Okafor spoke.", "verified"),
    ("Former acting Harbour Commissioner Ruth Okafor spoke.", "verified"),
    ("In May 2018, acting Harbour Commissioner Ruth Okafor shut the gates.", "verified"),
    ("Ruth Okafor, then acting Harbour Commissioner, shut the gates.", "verified"),
    ("Prime Minister Elena Lind dug the harbour in 2005.", "verified"),
    ("Former Prime Minister Elena Lind spoke.", "verified"),
    ("President Jonas Brandt spoke.", "verified"),
    ("President Brandt spoke.", "verified"),
    ("President Jonas Brandt may speak if it rains.", "verified"),
    ("Tara Dahl, chairwoman of Zed Motors, spoke.", "verified"),
    ("Deputy Mayor Milo Renn spoke.", "verified"),
    ("“The President Jonas Brandt is late,” she said.", "verified"),
    ("Acting Harbour Commissioner Ruth Okafor shut the gates in June 2019.", "verified"),
    ("Professor Ruth Okafor spoke.", "unchecked"),
    ("General Piet Vos spoke.", "unchecked"),
    ("Governor Brandt spoke.", "unchecked"),
    ("President and General Jonas Brandt spoke.", "unchecked"),
    ("Acting Harbour Commissioner Ruth Okafor spoke.", "contradicted"),
    ("Mayor Milo Renn spoke.", "contradicted"),
]


@pytest.mark.parametrize(("copy", "status"), JUDGED)
def test_what_is_said_of_a_mention(copy: str, status: str) -> None:
    assert statuses("title", FACTS, copy, DATELINE) == [status]


UNDATED = [
    ("Acting Harbour Commissioner Ruth Okafor spoke.", "unchecked"),
    ("Principal Deputy Harbour Commissioner Ruth Okafor spoke.", "verified"),
    ("In 2018 acting Harbour Commissioner Ruth Okafor spoke.", "verified"),
    ("In 2012 President Jonas Brandt spoke.", "unchecked"),
    ("President Jonas Brandt spoke.", "verified"),
    ("Mayor Milo Renn spoke.", "contradicted"),
]


@pytest.mark.parametrize(("copy", "status"), UNDATED)
def test_without_a_date_of_the_copy_no_time_contradicts(copy: str, status: str) -> None:
    assert statuses("title", FACTS, copy) == [status]


EDGES = [
    ("2019-05-31", "verified"),
    ("2019-06-02", "unchecked"),
    ("2019-06-30", "unchecked"),
    ("2019-07-01", "unchecked"),
    ("2019-07-02", "contradicted"),
    ("2017-05-30", "contradicted"),
    ("2017-06-15", "unchecked"),
    ("2017-07-01", "verified"),
]


@pytest.mark.parametrize(("dateline", "status"), EDGES)
def test_the_month_at_the_edge_is_left_unchecked(dateline: str, status: str) -> None:
    copy = "Acting Harbour Commissioner Ruth Okafor spoke."
    assert statuses("title", FACTS[:2], copy, dateline) == [status]


def test_who_is_meant_must_be_sure() -> None:
    facts = [
        {"person": "Ann B. Vance", "is": "Prime Minister", "until": "2001"},
        {"person": "Ann C. Vance", "is": "President"},
    ]
    assert statuses("title", facts, "Prime Minister Ann Vance spoke.", DATELINE) == []
    assert statuses("title", facts, "President Ann Vance spoke.", DATELINE) == ["verified"]
    assert statuses("title", facts, "Prime Minister Ann B. Vance spoke.", DATELINE) == ["contradicted"]
    assert statuses("title", facts, "Prime Minister Ann D. Vance spoke.", DATELINE) == []
    junior = [{"person": "Cal Vance Jr.", "is": "Prime Minister", "until": "2001"}]
    assert statuses("title", junior, "Prime Minister Cal Vance Sr. spoke.", DATELINE) == []


def test_a_person_goes_by_other_names() -> None:
    facts = [
        {"person": "William Vance", "aliases": ("Bill Vance", "Vance"), "is": "Prime Minister", "until": "2001"}
    ]
    assert statuses("title", facts, "Prime Minister Bill Vance spoke.", DATELINE) == ["contradicted"]
    assert statuses("title", facts, "Prime Minister William Vance spoke.", DATELINE) == ["contradicted"]
    assert statuses("title", facts, "Prime Minister Will Vance spoke.", DATELINE) == []
    assert marked(
        "title", facts, "⟨Prime Minister⟩ Bill Vance spoke.".replace("⟨", "").replace("⟩", ""), DATELINE
    ) == ("⟨Prime Minister⟩ Bill Vance spoke.")


def test_a_title_that_is_known_as_of_a_day_is_unchecked_on_others() -> None:
    facts = [{"person": OKAFOR, "is": "dean of law", "as_of": "May 2018"}]
    assert statuses("title", facts, "Ruth Okafor, dean of law, spoke.", "2018-05-03") == ["verified"]
    assert statuses("title", facts, "Ruth Okafor, dean of law, spoke.", DATELINE) == ["unchecked"]


def test_a_fact_may_itself_be_of_the_past() -> None:
    facts = [{"person": OKAFOR, "is": "retired general"}, {"person": LIND, "is": "former Prime Minister"}]
    assert statuses("title", facts, "Ruth Okafor, a retired general, spoke.", DATELINE) == ["verified"]
    assert statuses("title", facts, "Ex-Prime Minister Elena Lind spoke.", DATELINE) == ["verified"]
    assert statuses("title", facts, "Prime Minister Elena Lind spoke.", DATELINE) == ["unchecked"]


def test_an_editor_is_told_the_times_and_offered_what_is_held() -> None:
    copy = "Acting Harbour Commissioner Ruth Okafor spoke."
    [found] = findings("title", FACTS, copy, DATELINE)
    assert found.message == (
        '"Acting Harbour Commissioner": Ruth Okafor was "acting Harbour Commissioner" until June 2019; this is '
        'dated 3 January 2020. The facts have "Principal Deputy Harbour Commissioner" for that day.'
    )
    assert found.fix is None
    assert [(each.message, each.applicability) for each in found.alternatives] == [
        ("Write 'Principal Deputy Harbour Commissioner'", "unsafe"),
        ("Write 'Former acting Harbour Commissioner'", "unsafe"),
    ]


def test_a_source_is_named() -> None:
    [found] = findings("title", FACTS, "Former Zed Motors chairwoman Tara Dahl spoke.", DATELINE)
    assert found.message == (
        '"Former Zed Motors chairwoman": Tara Dahl is "chairwoman of Zed Motors", since 1 January 2019, say the '
        "facts; this is dated 3 January 2020. Is that still so? (Source: annual report.)"
    )


def test_inside_a_quotation_it_is_an_info() -> None:
    facts = [{**FACTS[10], "severity": "error"}, {**FACTS[2], "severity": "error"}]
    quoted, told = (
        findings("title", facts, copy, DATELINE)
        for copy in ("“Mayor Milo Renn is late,” she said.", "Mayor Milo Renn is late.")
    )
    assert [each.severity for each in (*quoted, *told)] == ["info", "error"]


def test_every_verdict_says_why() -> None:
    [verdict] = verdicts("title", FACTS, "Former acting Harbour Commissioner Ruth Okafor spoke.", DATELINE)
    assert verdict.why == "acting Harbour Commissioner, since June 2017, until June 2019"
