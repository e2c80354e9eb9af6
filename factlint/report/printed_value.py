"""A fact's value in few words."""

from decimal import Decimal, InvalidOperation

from factlint.hints import Any
from factlint.values.value import Printed


def value(printed: Printed) -> str:
    """ "2,000,000,000 USD", "5 to 10 mile"; "-" where there is none."""
    if printed is None:
        return "-"
    if isinstance(printed, str):
        return printed
    if "person_id" in printed:
        return person(printed)
    if "speaker" in printed:
        return f"{printed['kind']}, {printed['speaker'] or 'no speaker'}"
    if "short" in printed:
        return acronym(printed)
    if "name" in printed:
        return str(printed["name"])
    amount = grouped(printed.get("amount", "")) or f"{grouped(printed['min'])} to {grouped(printed['max'])}"
    return f"{amount} {printed.get('currency') or printed.get('unit') or ''}".rstrip()


def person(printed: dict[str, Any]) -> str:
    """A person in few words: number in the document, full name, what the place says of them."""
    said = [printed["full_name"], printed["title"], printed["age"]]
    known = "" if printed["introduced"] else " (surname alone)"
    return f"{printed['person_id']} {', '.join(part for part in said if part)}{known}"


def acronym(printed: dict[str, Any]) -> str:
    """An acronym in few words: what it stands for, and what is odd about it."""
    if not printed["defined"]:
        return f"{printed['long']}, defined below" if printed["long"] else "nowhere defined"
    odd = f" (no letter for {', '.join(printed['uncovered'])})" if printed["uncovered"] else ""
    return f"{printed['short']}: {printed['long']}{odd or ('' if printed['aligned'] else ' (other letters)')}"


def grouped(number: str) -> str:
    """A number with commas between its thousands."""
    try:
        return f"{Decimal(number):,f}"
    except InvalidOperation:
        return number
