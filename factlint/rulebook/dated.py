"""Dates in rule files, as the desk writes them: "June 2017", "1 March 2020", "2018-08"."""

from factlint.record import NamedTuple

EXAMPLES = "1 March 2020, March 1, 2020, 2020-03-01, March 2020 or 2020"


class Period(NamedTuple):
    """The days that a date may be, ISO 8601; the same one twice where it names the day."""

    first: str
    last: str


def period(text: str) -> Period | None:
    """What a date comes to, read by the grammars that read copy. None for what is no date by itself: "Friday"."""
    from factlint.values.facts import extract

    wanted = " ".join(text.split())
    for fact in extract(wanted):
        whole = fact.offset.start == 0 and fact.offset.end == len(wanted)
        if whole and fact.kind == "date" and fact.valid and fact.lo and fact.hi:
            return Period(fact.lo[:10], fact.hi[:10])
    return None


def date_fault(value: object) -> str:
    """What is wrong with a date; nothing with one that is left out."""
    text = str(value or "")
    if not text or period(text):
        return ""
    return f"'{text}' is no date that says its year; write it as {EXAMPLES}"
