"""`clock-span`: a length in hours or minutes against the two times of day beside it.

"It lasted three hours, from 14:00 to 15:30"; "began at 2 p.m. and ended at 4:30 p.m., four hours later"; "the
four-hour meeting began at 2 p.m. and ended at 4:30 p.m.". Both times have to be told fully, morning or afternoon
known; the length counts as rounded to the half or quarter of its unit, and one that is hedged says nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.checks.sums.slotted import grammar
from factlint.checks.sums.triples import covering
from factlint.rulebook.field import Fields
from factlint.text.document import Document
from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "From {first} to {second} is {actual}, not {stated}. Which of the three is wrong?"
PLACEHOLDERS = ("first", "second", "actual", "stated")
EVERY_DOCUMENT = False

NEEDLES = ("hour", "hours", "minutes", "minute")
DOING = (
    r"(?:began|begins?|start(?:s|ed)?|opened|opens|ran|runs|lasted|lasts|left|went|departed|took off|closed|shut"
    r"|was (?:on|out|held|open|closed|shut))"
)
THEN = r"[^⟦.;]{1,40}"
SPANS = (
    grammar(r"(?:lasted|lasts|took|ran|runs|closed|shut|open|held) (?:for )?<u:u>,? (?:\()?<r:td>"),
    grammar(rf"<u:u>[ -](?:long )?[a-z -]{{2,30}}? (?:that |which )?{DOING} <r:td>"),
    grammar(rf"<u:u>[ -](?:long )?[a-z -]{{2,30}}? (?:that |which )?{DOING}(?: at| from)? <a:t>{THEN}<b:t>"),
    grammar(
        rf"\b{DOING}(?: [a-z]+)?(?: at| from)? <a:t>{THEN}<b:t>,? (?:or |exactly )?<u:tdu>(?: later)?(?=[.,;]|$)"
    ),
)
DAY = 24 * 60
LONGEST = 14 * 60
"""Minutes; what seems longer may end on another day, or be told by another clock."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([Needle(word) for word in NEEDLES], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule, sentence in guarded(document, rules, hits, 2, may_be_span):
        for each in SPANS:
            for match in each.finditer(sentence.text):
                length = sentence.value(match["u"])
                ends = [sentence.value(slot) for name, slot in match.groupdict().items() if name != "u"]
                problem = judged(length, ends, rule.number)
                if problem:
                    yield softened(document, problem)


def may_be_span(values: Sequence[Value]) -> bool:
    """Whether a time of day and another value of time are among the values of a sentence."""
    kinds = [value.mention.kind for value in values if value.mention.kind in ("time", "date", "duration")]
    return "time" in kinds and len(kinds) > 1


def judged(length: Value, ends: Sequence[Value], rule: int) -> Problem | None:
    """The problem with a length and its ends; None where they agree or cannot be compared."""
    stated, times = minutes_of(length), clocks_of(ends)
    if stated is None or times is None:
        return None
    long, slack = stated
    actual = (times[1] - times[0]) % DAY
    if not 0 < actual <= LONGEST or abs(actual - long) <= slack:
        return None
    first, second = (f"{time // 60}:{time % 60:02}" for time in times)
    values = {
        "first": first,
        "second": second,
        "actual": told(actual),
        "stated": told(int(long)),
    }
    claim = Claim("duration", "", values["stated"], values["actual"])
    return Problem(rule, covering(length, *ends), values, claim=claim)


def minutes_of(length: Value) -> tuple[Decimal, Decimal] | None:
    """How many minutes a length is, and how many it may be off; None where it is no plain one."""
    content = length.mention.content
    if length.mention.mod or content[0] not in ("duration", "offset") or not isinstance(content[1], tuple):
        return None
    if content[2] or (content[0] == "offset" and "later" not in length.mention.text):
        return None
    total, slack = Decimal(0), Decimal(0)
    for part in content[1]:
        if not isinstance(part, tuple) or part[1] not in ("hour", "minute"):
            return None
        number = Decimal(str(part[0]))
        unit = 60 if part[1] == "hour" else 1
        total += number * unit
        if part[1] == "hour":
            slack = Decimal(30) if number == number.to_integral_value() else Decimal(15)
        else:
            slack = Decimal(5) if number % 5 == 0 else Decimal(1)
    return total, slack


def clocks_of(ends: Sequence[Value]) -> tuple[int, int] | None:
    """The minutes of the day of two times, or of a range; None where one of them is open."""
    contents = [end.mention.content for end in ends]
    if len(contents) == 1 and contents[0][0] == "range":
        contents = [each for each in contents[0][1:] if isinstance(each, tuple)]
    if len(contents) != 2:
        return None
    first, second = (clock(content) for content in contents)
    return None if first is None or second is None or first[1] != second[1] else (first[0], second[0])


def clock(content: tuple[object, ...]) -> tuple[int, object] | None:
    """The minute of the day of a time of day, and its zone; None where the half of the day is open."""
    if content[0] != "clock" or content[4] == "open" or not isinstance(content[1], int):
        return None
    minute = content[2] if isinstance(content[2], int) else 0
    return content[1] * 60 + minute, content[5]


def told(minutes: int) -> str:
    """ "2 hours 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [
        f"{number} {word}{'s' * (number != 1)}" for number, word in ((hours, "hour"), (rest, "minute")) if number
    ]
    return " ".join(parts)
