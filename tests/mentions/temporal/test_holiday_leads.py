"""What is asked before the named days are imported hides none of them."""

from factlint.mentions.temporal.grammars import GRAMMARS, HOLIDAY_LEADS
from factlint.mentions.temporal.holidays import HOLIDAYS


def test_every_named_day_is_led_to() -> None:
    for name in HOLIDAYS:
        before, _, last = name.rpartition(" ")
        grammar = GRAMMARS[last]
        assert grammar == "holiday" or f"{before.rpartition(' ')[2]} " in HOLIDAY_LEADS[grammar], name


def test_nothing_else_leads_to_one() -> None:
    led = {f"{name.split()[-2]} " for name in HOLIDAYS if " " in name}
    assert led >= {lead for leads in HOLIDAY_LEADS.values() for lead in leads}
