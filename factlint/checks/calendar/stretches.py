"""A length and the stretch beside it that it is the length of: "a three-day visit, Monday to Thursday".

In: a sentence with its values as slots. Out: `Passage`s from one end of the stretch to the other.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.calendar.distance import Days, Distance, Length, length
from factlint.checks.calendar.passage import Passage
from factlint.checks.calendar.passages import printed
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.grammar import Grammar
from factlint.text.document import Span
from factlint.values.value import Value

RUNS = r"(?:will |was |is |were |are )?(?:runs?|ran|held|lasts?|lasted|takes? place|took place|scheduled|set)"
OPEN = rf"(?:,? (?:lasting |running |taking place |(?:that |which )?{RUNS} )?(?:for |on |from )?|,? \((?:from )?)"
NO_NOUN = r"(?:and|or|in|of|before|after|will|was|is|were|are|runs?|ran|lasts?|lasted|takes?|took|held)"
NOUN = rf"(?P<noun>(?: (?!{NO_NOUN}\b)[a-z-]+){{1,3}})"
BEFORE = (
    grammar(rf"(?<!\bof )(?<!\bin )(?<!\bafter )<u:u>{NOUN}{OPEN}<r:d>"),
    grammar(
        r"\b(?:served|ruled|reigned|led|governed|presided|lived|(?:was|were) [a-z ]{1,30}|lasted|lasting"
        r"|lasts|ran|runs|running|was|worked|chaired|held [a-z ]{1,20}|taught|stretched|raged|for)"
        r"(?: as [a-z ]{1,30})? (?:for )?<u:u>(?: as [a-z -]{1,40})?(?:,? (?:from )?|,? \()<r:d>"
    ),
)
BEHIND = (
    grammar(r"<r:d> \((?:or |a total of )?<u:u>\)"),
    grammar(
        r"<r:d>, (?:or <u:u>|<u2:u> in all|a (?:period|span|stretch|total|run|spell|term|reign) of <u3:u>)"
        r"(?=[.,;)]|$)"
    ),
)
ADJECTIVE = "-"
LED = Grammar(r"(?i)(?:an?|the|his|her|its|their|our|my|this|that|last|recent) (?=\w+-)")
GRAINS = {
    "day": ("day",),
    "week": ("day",),
    "fortnight": ("day",),
    "month": ("day", "month"),
    "year": ("day", "month", "year"),
    "decade": ("year",),
}
LONG = 7
"""From so many days on, a journey may be counted by its nights."""
ANY_YEAR = 2001


def may_have_stretch(values: Sequence[Value]) -> bool:
    """Whether a length and a stretch are among the values of a sentence."""
    return any(value.mention.content[0] == "range" for value in values) and any(
        value.mention.kind == "duration" for value in values
    )


def stretches(sentence: Slotted) -> Iterator[Passage]:
    """The passages of a sentence, each once."""
    seen: set[int] = set()
    for each in (*BEFORE, *BEHIND):
        for match in each.finditer(sentence.text):
            found = match.groupdict()
            lasting = sentence.value(found["u"] or found.get("u2") or found["u3"])
            whole = sentence.value(found["r"])
            counted = length(lasting.mention.content, lasting.mention.mod, lasting.mention.text)
            if counted is None or lasting.mention.start in seen or lasting.mention.content[3]:
                continue
            noun = found.get("noun") or ""
            if noun and (ADJECTIVE not in lasting.mention.text or is_many(noun)):
                continue
            passage = between_ends(counted, lasting, whole)
            if passage:
                seen.add(lasting.mention.start)
                yield passage


def is_many(noun: str) -> bool:
    """Whether what lasts so long is several: "three-day trips"."""
    return any(word.endswith("s") and not word.endswith("ss") for word in noun.split())


def between_ends(counted: Length, lasting: Value, whole: Value) -> Passage | None:
    """The passage from one end of a stretch to the other; None where its ends are coarser than the length."""
    content = whole.mention.content
    if content[0] != "range" or whole.mention.mod or counted.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return None
    if whole.mention.text.lower().startswith("between"):
        return None  # some of it
    both = weekdays(content, counted) or calendar_days(content, GRAINS[counted.unit])
    if both is None or both[1].hi < both[0].lo:
        return None
    in_days = counted.unit == "day"
    led = LED.match(lasting.mention.text)
    counting = Span(lasting.mention.start + (led.end() if led else 0), lasting.mention.end)
    span = Span(min(counting.start, whole.mention.start), max(counting.end, whole.mention.end))
    return Passage(
        counted,
        counting,
        *both,
        "its first day" if in_days else "its beginning",
        "its last" if in_days else "its end",
        span,
        Span(whole.mention.start, whole.mention.end),
        ends=int(in_days),
        meant=whole_days(counted) if in_days and not counted.mod else None,
    )


def whole_days(counted: Length) -> Distance:
    """A number of days with both ends; of a week or more, the nights may be counted."""
    return Distance(counted.number, counted.number + (counted.number >= LONG))


def weekdays(content: tuple[object, ...], counted: Length) -> tuple[Days, Days] | None:
    """Two weekdays within a week, as days of any week."""
    first, last = content[1], content[2]
    if not isinstance(first, tuple) or not isinstance(last, tuple) or counted.unit != "day" or counted.number > 7:
        return None
    if first[0] != "weekday" or last[0] != "weekday" or first[2] or last[2]:
        return None
    begin, end = int(first[1]), int(last[1])
    end += 7 if end <= begin else 0
    return Days(begin, begin), Days(end, end)


def calendar_days(content: tuple[object, ...], grains: tuple[str, ...]) -> tuple[Days, Days] | None:
    """Two dates, a year that neither prints being any, one that one of them prints being the other's."""
    first, last = content[1], content[2]
    if not isinstance(first, tuple) or not isinstance(last, tuple) or {first[0], last[0]} != {"calendar"}:
        return None
    if grain(first) not in grains or grain(first) != grain(last):
        return None
    (year, month, _), (end_year, end_month, _) = numbers(first), numbers(last)
    over = (month or 0) > (end_month or 0)
    if year is None and end_year is None:
        year, end_year = ANY_YEAR, ANY_YEAR + over
    elif year is None:
        year = (end_year or 0) - over
    elif end_year is None:
        end_year = year + over
    ends = printed(("calendar", year, *first[2:])), printed(("calendar", end_year, *last[2:]))
    return (ends[0], ends[1]) if ends[0] and ends[1] else None


def grain(content: tuple[object, ...]) -> str:
    """ "day", "month" or "year": how fine a date is printed."""
    _, month, day = numbers(content)
    return "day" if day else "month" if month else "year"


def numbers(content: tuple[object, ...]) -> tuple[int | None, int | None, int | None]:
    """Year, month and day as printed."""
    year, month, day = (part if isinstance(part, int) else None for part in content[1:4])
    return year, month, day
