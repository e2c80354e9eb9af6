"""Lengths of time against the two dates that they lie between."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RULE = "chronology.elapsed"
HEAD = "Published: 10 January 2020\n\n"
WRONG = [
    "It opened in ⟨2005, two years after it was founded in 2001⟩.",
    "It opened in ⟨2005, just two years after its launch in 2001⟩, in Oslo.",
    "It opened in ⟨May 2005, two years after the 2001⟩ launch of the plan.",
    "⟨Two years after the law was passed in 2001, it opened in 2005⟩.",
    "The law was repealed in ⟨May 2019, three months after the vote on 3 January 2018⟩ in Oslo.",
    "He died on ⟨5 May 2019, just two days after he was hurt on 1 May 2019⟩.",
    "The house was built in ⟨2010, 10 years before the war of 2014⟩.",
    "The aid was restored on ⟨Friday, more than two years after it was suspended in August 2018⟩.",
    "The board on ⟨Friday restored the aid, more than two years after it was stopped in August 2018⟩.",
    "⟨Almost 20 years after the September 11, 2001 attacks, he resigned in May 2011⟩.",
    "⟨Nearly two years after being fired in 2015, he came back in 2019⟩.",
    "It closed ⟨five years ago, in 2010⟩.",
    "It closed in ⟨2010 (five years ago⟩) for good.",
    "It closed in ⟨May 2010, five years ago⟩.",
    "It was the first win in ⟨12 years, since 2010⟩.",
    "The town has been dry for ⟨12 years, since 2010⟩.",
    "It is the lowest level in ⟨20 years, since the drought in 2009⟩.",
    "In 2001 it closed; ⟨five years later, in 2008⟩, it opened again.",
    "In 2001 it closed. ⟨Five years later, in 2008⟩, it opened again.",
    "It was founded in 2001 and closed in ⟨2008, five years later⟩.",
    "The war began in 2001. ⟨Three months later, in May 2003⟩, he left.",
    "It shut in 2018. ⟨Two years earlier, in 2012⟩, it had moved.",
]
RIGHT = [
    "It opened in 2005, four years after it was founded in 2001.",
    "It opened in 2005, three years after it was founded in 2001.",
    "It opened in 2005, two years after it was founded in late 2001.",
    "The aid was restored on Friday, more than a year after it was suspended in August 2018.",
    "The board on Friday restored the aid, more than a year after it was stopped in August 2018.",
    "On Friday the court heard of a law passed two years after the war ended in 1945.",
    "She said on Friday her father died, two years after he retired in 1990.",
    "The mayor told them on Friday that the hall had closed, two years after it opened in 2001.",
    "It closed five years ago, in 2015, and two years ago, in 2017, it opened again.",
    "It closed in 2010. Five years ago it opened again.",
    "It is the first win in 12 years, since 2008.",
    "It was the first win in 12 years, since 1990, when it came in 2002.",
    "The town had been dry for 12 years, since 1980.",
    "Sales are the highest in five years since records began in 2000.",
    "In 2001 it closed; five years later, in 2006, it opened again.",
    "In 2001 it closed. Some years later, in 2018, it opened again.",
    "In 2001 it closed. In May it burned. Five years later, in 2018, it opened again.",
    "The 2001 law failed. Five years later, in 2018, it opened again.",
    "About ten years after it began in 2001, it ended in 2013.",
    "A decade after it was founded in 2001, it closed in 2013.",
    "Two years after it was founded in 2001, the hall, built in 1950, opened.",
    "In 2010, which was two years after it was founded in 2001, it rained.",
    "Ten years after the 2001 attacks, in May 2011, he resigned.",
    "At least two years after it was founded in 2001, it closed in 2010.",
    "It opened in 2005, some years after it was founded in 2001.",
    "It closed in 2010, two weeks after the vote in May.",
    "It was founded in 2005, 2,000 light years after a star died in 2001.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_elapsed(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, HEAD + row)


def test_ago_needs_a_dateline(check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, "It closed five years ago, in 2010. It is the first win in 12 years, since 2010.")


def test_what_a_speaker_says_is_a_note(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, HEAD + "“It closed five years ago, in 2010, for good,” she said.")
    assert finding.severity == "info"


def test_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, "It opened in 2005, two years after it was founded in 2001.")
    assert [fix.message for fix in finding.alternatives] == ["Write 'four'", "Write '2003'"]
    assert finding.message == (
        '"2005, two years after it was founded in 2001": from 2001 to 2005 is about 4 years, not two years. '
        "Is the length wrong, or one of the dates?"
    )
