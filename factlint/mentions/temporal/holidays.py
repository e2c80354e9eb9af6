"""Named days: "Christmas Day", "New Year's Eve", "Good Friday", "Thanksgiving", "Labor Day".

In: a folded block and the place of the name's last word. Out: ("holiday", key), the key that
`factlint.values.temporal` knows the rule of. Refuses the bare name where it only modifies ("Christmas sales")
and days whose date differs by country or moon.
"""

from factlint.mentions.temporal.atom import Atom, word_before
from factlint.mentions.temporal.words import words

HOLIDAYS = {
    "new year's day": "new-year",
    "new years day": "new-year",
    "new year day": "new-year",
    "new year's eve": "new-year-eve",
    "new year eve": "new-year-eve",
    "new years eve": "new-year-eve",
    "martin luther king day": "king",
    "martin luther king jr. day": "king",
    "mlk day": "king",
    "australia day": "australia",
    "groundhog day": "groundhog",
    "valentine's day": "valentine",
    "valentines day": "valentine",
    "presidents' day": "presidents",
    "presidents day": "presidents",
    "president's day": "presidents",
    "international women's day": "women",
    "st. patrick's day": "patrick",
    "st patrick's day": "patrick",
    "saint patrick's day": "patrick",
    "april fools' day": "fools",
    "april fool's day": "fools",
    "april fools day": "fools",
    "shrove tuesday": "shrove-tuesday",
    "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "holy saturday": "holy-saturday",
    "easter sunday": "easter",
    "easter": "easter",
    "easter monday": "easter-monday",
    "ascension day": "ascension",
    "whit monday": "whit-monday",
    "pentecost": "pentecost",
    "anzac day": "anzac",
    "earth day": "earth",
    "may day": "may-day",
    "ve day": "ve-day",
    "memorial day": "memorial",
    "canada day": "canada",
    "independence day": "independence",
    "juneteenth": "juneteenth",
    "bastille day": "bastille",
    "labor day": "labor",
    "labour day": "labor",
    "columbus day": "columbus",
    "halloween": "halloween",
    "guy fawkes night": "fawkes",
    "bonfire night": "fawkes",
    "veterans day": "veterans",
    "veterans' day": "veterans",
    "armistice day": "veterans",
    "remembrance day": "veterans",
    "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving",
    "black friday": "black-friday",
    "cyber monday": "cyber-monday",
    "mother's day": "mothers",
    "mothers' day": "mothers",
    "father's day": "fathers",
    "fathers' day": "fathers",
    "christmas eve": "christmas-eve",
    "christmas": "christmas",
    "xmas": "christmas",
    "christmas day": "christmas",
    "xmas day": "christmas",
    "boxing day": "boxing",
    "epiphany": "epiphany",
}
_BY_LAST: dict[str, tuple[str, ...]] = {}
for _name in sorted(HOLIDAYS, key=len, reverse=True):
    _last = _name.split()[-1]
    _BY_LAST[_last] = (*_BY_LAST.get(_last, ()), _name)

ALONE = frozenset(("christmas", "easter", "xmas", "epiphany", "pentecost"))
"""Names that modify more often than they date."""
LEADS = words(
    "on by before after since until till at for over this last next around during past previous following to"
)


def read_holiday(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The named day that ends with the word at `start`, or None."""
    names = _BY_LAST.get(low[start:end], ())
    if not low.endswith(names, floor, end):
        return None
    for name in names:
        begin = end - len(name)
        if begin < floor or not low.startswith(name, begin) or (begin and low[begin - 1].isalnum()):
            continue
        if name in ALONE and not _stands(low, begin, end):
            return None
        if not text[begin].isupper() and name == "may day" and begin:
            return None
        before = word_before(low, begin)
        which = before if before in ("last", "next", "this", "past", "previous", "coming", "following") else ""
        if begin - 1 - len(which) < floor:
            which = ""
        return Atom(
            "date", begin - (len(which) + 1 if which else 0), end, ("holiday", HOLIDAYS[name], None, which)
        )
    return None


def _stands(low: str, begin: int, end: int) -> bool:
    """Whether the bare name is a point in time: led by a preposition, and no noun behind it."""
    before = word_before(low, begin)
    rest = low[end : end + 6]
    if rest[:1] == " " and rest[1:2].isdigit():
        return True
    stop = rest[:1] in ("", ".", ",", ";", ":", "!", "?", ")") or rest.startswith(
        (" of", " and ", " in ", " at ", " but ")
    )
    return stop and (before in LEADS or not begin)
