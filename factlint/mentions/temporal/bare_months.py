"""A month's name without a day or a year: "in February", "mid-March", "last October", "the June quarter", "every
July".

In: a folded block and the place of the name. Out: ("calendar", None, month, None, None), ("month", month,
which), ("quarter", n, None), a set; a piece for a name that may be a verb or a person, which only a year behind
it makes a month; None for the verb "may", for people (Ms May, April Jones) and for other names (Black
September).
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.atom import Atom, Content, opens_sentence, word_before
from factlint.mentions.temporal.unit_site import STOPS
from factlint.mentions.temporal.words import MONTHS, STAGES, words

WEAK = words("march may april june august jan mar jun sep dec apr aug")
"""Names that are also verbs or people."""
VERBS = words("may march mar dec")
"""Names that in small letters are something else."""
LEADS = words(
    "in since until till during of last next this late early mid from by before after through between every "
    "each previous following past"
)
"""Words that make a weak name a month."""
SURE_LEADS = words("in since until last next during")
"""Words that make a month of a name in small letters."""
WHICH = words("last next this past coming previous following")
PLANNED = words("scheduled set planned due slated expected postponed delayed moved pushed")
MODIFIED = words("the a an its his her their this")
TITLES = words("madam mr mrs ms miss dr sir black minister")
DASHED = r"[-–](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
SURNAME = r" [A-Z][a-z]"
NOUN = r" (?!(?:of|on|for|from|to|through|in|that|was|is|will)\b)[a-z]"
LISTED = 5
"""How far behind another date a weak name may stand: "in April and May"."""


def read_bare_month(low: str, text: str, start: int, end: int, floor: int) -> Atom | None:
    """The month that the name alone stands for, if it does."""
    name, before = low[start:end], word_before(low, start)
    month: Content = ("calendar", None, MONTHS[name], None, None)
    led_at = start - 1 - len(before)
    capital = text[start].isupper() or name not in WEAK
    if capital and low.startswith(" after next", end) and low[end + len(" after next") :][:1] in STOPS:
        return Atom("date", start, end + len(" after next"), ("month", MONTHS[name], "after next"))
    if capital and before in WHICH and led_at >= floor and not low.startswith((" of ", " 1", " 2"), end):
        return Atom("date", led_at, end, ("month", MONTHS[name], before))
    if low[end : end + 1] == "." and len(name) < 5 and name not in ("june", "july", "may"):
        end += 1
    if before in ("every", "each"):
        return Atom("set", led_at, end, ("every", 1, month))
    if low.startswith(" quarter", end) and MONTHS[name] % 3 == 0:
        return Atom("date", start, end + len(" quarter"), ("quarter", MONTHS[name] // 3, None))
    if compiled(DASHED).match(low, end):
        return Atom("", start, end, month)
    if start == 0 and end == len(low) and text[0].isupper():
        return Atom("date", start, end, month)  # a heading, a table's cell
    if low[end : end + 1] == "-" or before in TITLES or low[start - 1 : start] in ("$", "@", "#", "/", "_"):
        return None
    if name in WEAK or len(name) < 4:
        return _weak(low, text, start, end, before, start - floor if floor else 0)
    if not text[start].isupper() and low[start - 1 : start] not in ("", " ", "-", "("):
        return None
    return None if _is_named(text, start, before) else Atom("date", start, end, month)


def _weak(low: str, text: str, start: int, end: int, before: str, distance: int) -> Atom | None:
    """A name that may be a verb or a person."""
    name = low[start:end].rstrip(".")
    month: Content = ("calendar", None, MONTHS[name], None, None)
    listed = 0 < distance <= LISTED and before in ("and", "or", "to", "")
    piece = Atom("", start, end, month)
    if not text[start].isupper():
        return piece._replace(kind="date") if before in SURE_LEADS else None if name in VERBS else piece
    staged = low[start - 1 : start] == "-" and before in STAGES
    if not (before in LEADS or listed or staged or _modifies(low, text, start, end, before)):
        return piece
    if (not listed and compiled(SURNAME).match(text, end)) or _is_named(text, start, before):
        return None
    return piece._replace(kind="date")


def _is_named(text: str, start: int, before: str) -> bool:
    """Whether a word in capitals within the sentence makes the month part of a name: "Black September"."""
    at = start - 1 - len(before)
    if not before or text[start - 1] != " " or not text[at].isupper() or before in LEADS or before in STAGES:
        return False
    return not opens_sentence(text, at)


def _modifies(low: str, text: str, start: int, end: int, before: str) -> bool:
    """ "The April report", "scheduled for June", "put off to August"."""
    if before in ("for", "to"):
        planned = word_before(low, start - len(before) - 1)
        return low[start:end] not in ("may", "jan", "mar") or planned in PLANNED
    return before in MODIFIED and compiled(NOUN).match(text, end) is not None
