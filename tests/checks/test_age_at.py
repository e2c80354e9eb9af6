"""Ages against the birth and the day at which they are told."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

RULE = "chronology.age"
HEAD = "Published: 10 May 2020\n\n"
WRONG = [
    "Ann Bell, who was born in ⟨1940, died on Monday at 83⟩.",
    "Ann Bell, who was born in ⟨1940, died on Monday at the age of 83⟩.",
    "Ann Bell, who was born on ⟨3 May 1940, died on Monday, aged 79⟩.",
    "Ann Bell, born in Oslo in ⟨1940, died in 2015 at 83⟩.",
    "Ann Bell died on Monday at the ⟨age of 83; she was born in 1940⟩.",
    "Ann Bell, ⟨83, died on Monday; she was born in 1940⟩.",
    "Bob Hill (⟨1940-2020) died at 83⟩.",
    "Bob Hill (⟨1940–2020) died at the age of 83⟩, at home.",
    "Bob Hill died ⟨aged 83 (1940-2020⟩).",
    "The ⟨49-year-old, who was born in 1980⟩, lives in Oslo.",
    "Ann Bell, ⟨49, was born in 1980⟩.",
    "Ann Bell, born in ⟨1980, is 49⟩.",
    "Ann Bell (born ⟨5 May 1980) is 41⟩.",
    "Ann Bell, born on ⟨May 5, 1980, turned 50⟩.",
    "Ann Bell, ⟨50, was 19⟩ when she came to Oslo in 1996.",
    "Ann Bell, ⟨50, was just 12⟩ when she left Oslo in 1990.",
    "Ann Bell, born in ⟨1980, was 15⟩ when she came to Oslo in 1999.",
    "Ann Bell, who was born in ⟨1980, was 25⟩ when the war began in 2001.",
    "Born in ⟨1950, he died in 1999 aged 53⟩.",
    "Born in Oslo on ⟨3 March 1950, he is now 75⟩.",
]
RIGHT = [
    "Ann Bell, who was born in 1940, died on Monday at 79.",
    "Ann Bell, who was born in 1940, died on Monday at 80.",
    "Ann Bell, who was born on 11 May 1940, died on Friday, aged 79.",
    "Ann Bell, born in Oslo in 1940, died in 2015 at 74.",
    "Ann Bell, who was born on 5 May 1940, died on Monday, aged 79.",
    "Bob Hill (1940-2020) died at 79, Cy Young (1940-2020) at 80.",
    "Ann Bell, 40, was born in 1980.",
    "Ann Bell, 39, was born in 1980.",
    "Ann Bell, 49, has a son who was born in 1990.",
    "Ann Bell, 49, and her husband, born in 1990, came.",
    "Ann Bell, about 83, was born in 1930.",
    "Ann Bell, born in 1980, was 15 when she came to Oslo in 1995.",
    "Ann Bell, 50, was 20 when she came to Oslo in 1990.",
    "Ann Bell, 50, was 19 when she came to Oslo.",
    "Ann Bell, born in 1940, would have been 83 on Monday.",
    "The house, born of need in 1940, cost 83 pounds when it was sold in 1950.",
    "Ann Bell, born in 1940, was mayor in 1990; she died at 63 Hill Street in 2001.",
    "Ann Bell, born in 1940, died in 1983 at 7.",
    "Born in 1950, he died in 1999 after 53 years in Oslo.",
    "A baby, 10 months old, was born in 1999, she said.",
    "Ann Bell, 83, died in 2015 in the house where Bob Hill was born in 1950 and 1951.",
    "The 52-year-old sang in a hall that had been born again in 1999, if so.",
    "Ann Bell, 12, won in 2020; the club was born in 1980 and died in 2019.",
]


@pytest.mark.parametrize("row", WRONG + RIGHT)
def test_age(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, HEAD + row)


def test_a_living_age_needs_a_dateline(check_row: Callable[[str, str], None]) -> None:
    check_row(RULE, "Ann Bell, 49, was born in 1980. Cy Young, 50, was 19 when she came in 1996.")


def test_both_repairs(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RULE, HEAD + "Ann Bell, who was born in 1940, died on Monday at 83.")
    assert [fix.message for fix in finding.alternatives] == ["Write '80'", "Write '1937'"]
    assert finding.message == (
        '"1940, died on Monday at 83": '
        "from 1940 to Monday is 79 or 80, not 83. "
        "Is the age wrong, or one of the dates?"
    )
