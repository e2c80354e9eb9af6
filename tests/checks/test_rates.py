"""So much each for so many, and the rates that sums in two currencies imply."""

from collections.abc import Callable

import pytest

from factlint.findings.finding import Finding

PRODUCT = "arithmetic.product"
PRODUCTS_WRONG = [
    "They charged ⟨$40 a head for 500 people, $2,000⟩.",
    "They charged ⟨$40 a head for 500 people, a total of $2,000⟩.",
    "They paid ⟨$40 each for 500 tickets, or $2,000⟩.",
    "It sold ⟨200 units at $15 apiece for a total of $30,500⟩.",
    "It bought ⟨500 shares at $40 a share, a total of $2,000⟩.",
    "The bill was ⟨$40 per person for 500 guests (a total of $2,000⟩).",
    "They paid ⟨£12 per head for 50 guests, making £550⟩ in all.",
    "It bought ⟨500 shares for $40 each, totalling $25,000⟩.",
    "It bought ⟨500 shares for $40 each, totaling $25,000⟩.",
    "They sold ⟨1,250 seats at $80 a ticket, for a total of $10,000⟩.",
]
PRODUCTS_RIGHT = [
    "They charged $40 a head for 500 people, a total of $20,000.",
    "They paid $40 each for 510 tickets, or $20,400.",
    "They paid about $40 each for 500 tickets, or $21,000.",
    "They paid $40 each for 500 tickets, and $2,000 for the hall.",
    "They paid $40 each for 500 tickets plus food, a total of $23,000.",
    "They paid an average $40 each for 500 tickets, a total of $23,000.",
    "They paid $40 each for 500 tickets, 300 euros.",
    "They paid $40 each. For 500 tickets, $2,000 is little.",
    "They paid up to $40 a head for 500 people, $2,000.",
    "It bought 500 shares at $40 a share, then worth $2,000.",
    "They sold 120 seats at $4 to $8 a ticket, for a total of $700.",
]
RATES = "conversions.currencies"
RATES_WRONG = [
    "It cost €10 million ($13 million). The other cost ⟨€5.0 million ($8.1 million⟩).",
    "It cost €10 million ($13 million), the other ⟨€50 million ($6.5 million⟩).",
    "It cost 500 yuan ($27), or 400 yuan ($21.60) a head, and ⟨300 yuan ($26⟩) late.",
    "It cost £100 (€120). The next one was ⟨£200 (€340⟩).",
    "It cost 100 pounds, or 120 euros. The next one was ⟨£200, or €340⟩.",
    "It cost A$100 (US$75) and ⟨A$300 (US$175⟩).",
]
RATES_RIGHT = [
    "It cost €10 million ($13 million). The other cost €5 million ($6.5 million).",
    "It cost €10 million ($13 million). The other cost €5 million ($7 million).",
    "It cost €10 million ($13 million), and in 2001 it was sold for €5 million ($4.5 million).",
    "It cost €10 million ($13 million). It had cost €5 million ($4.5 million) in March 2001.",
    "It cost €10 million ($13 million).",
    "It cost €10 million ($13 million). The other cost £5 million ($8.1 million).",
    "It cost €10 million ($13 million). The other cost $5 million (€8.1 million).",
    "It cost €10 million (up from $13 million) and €5 million (against $4 million).",
    "It cost €10 million ($13 million), €20 million ($20 million) and €30 million ($54 million).",
    "It cost $10 million ($13 million) and $5 million ($4 million with tax).",
]


@pytest.mark.parametrize("row", PRODUCTS_WRONG + PRODUCTS_RIGHT)
def test_products(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(PRODUCT, row)


@pytest.mark.parametrize("row", RATES_WRONG + RATES_RIGHT)
def test_rates(row: str, check_row: Callable[[str, str], None]) -> None:
    check_row(RATES, row)


def test_the_other_pair_is_a_related_place(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report(RATES, "It cost €10 million ($13 million). The other cost €5.0 million ($8.1 million).")
    assert finding.message == (
        '"€5.0 million ($8.1 million)" makes 1.62 USD to the EUR, "€10 million ($13 million)" 1.3. Which is wrong?'
    )
    assert [place.offset for place in finding.related] == [(8, 32)]
    assert [fix.message for fix in finding.alternatives] == ["Write '$6.5 million'", "Write '€6.2 million'"]
