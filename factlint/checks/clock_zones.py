"""`clock-zones`: one time in two zones that are not as far apart: "11 a.m. EST (1500 GMT)".

A time, and the same in brackets behind it. A zone's letters may stand for several (EST is New York's and
Sydney's): something is said only if none of them fits. Local time and zones that are not fixed are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.mentions.mention import Mention
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": {first} is {expected}, not {second}. Which of the two is wrong?'
PLACEHOLDERS = ("found", "first", "expected", "second")
EVERY_DOCUMENT = False

ALSO = {
    "EST": (600, 660), "EDT": (660,), "CST": (480, 570, 630), "CDT": (630,), "BST": (360, 660), "MST": (480, 390),
    "PST": (480, 300), "WST": (480,), "IST": (330, 120, 60),
}  # fmt: skip
"""What else these letters stand for, in minutes ahead of UTC (IANA time zone database)."""
GAPS = (" (", ", or ", " / ", "/")
DAY = 1440


def prepare(options: Mapping[str, object]) -> Prepared:
    from factlint.values.temporal.clock import ZONES

    return Prepared(
        tuple(Needle(zone) for zone in sorted({*ZONES, "IST"} - {"Z", "WEST", "EAT", "CAT", "ART"})), None
    )


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    if len(list(hits)) < 2:
        return
    from factlint.checks.calendar.voices import milder
    from factlint.values.known import known

    reading = document.reading
    times = [value.mention for value in known(document) if value.mention.kind == "time"]
    for one, two in pairwise(times):
        if reading[one.end : two.start] not in GAPS:
            continue
        expected = disagreement(one, two, reading[one.end : two.start] == " (")
        if not expected:
            continue
        closed = reading.startswith(")", two.end) and reading[one.end : two.start] == " ("
        span = Span(one.start, two.end + closed)
        for rule in rules:
            yield Problem(
                rule.number,
                span,
                {
                    "found": reading[span.start : span.end],
                    "first": one.text,
                    "second": two.text,
                    "expected": expected,
                },
                claim=Claim("time", "zone", two.text, expected, "time zones"),
                severity=milder(document, *span),
            )


def disagreement(one: Mention, two: Mention, bracketed: bool) -> str:
    """What the first time is in the second one's zone, where that is not what is printed; else "".

    "8 p.m. EST / 8 p.m. PST" is a programme that is shown twice.
    """
    first, second = clock(one.content), clock(two.content)
    if first is None or second is None:
        return ""
    (minute, zones), (other, others) = first, second
    meant = {(minute - zone + shift) % DAY for zone in zones for shift in others}
    if other in meant or (minute == other and not bracketed):
        return ""
    at = (minute - zones[0] + others[0]) % DAY
    name = two.text.split()[-1].rstrip(")")
    return f"{at // 60:02}{':' if ':' in two.text or 'm' in two.text.lower()[:-3] else ''}{at % 60:02} {name}"


def clock(content: tuple[object, ...]) -> tuple[int, tuple[int, ...]] | None:
    """The minute of the day, and how far its zone may be ahead of UTC; None where either is open."""
    from factlint.values.temporal.clock import ZONES

    while content[0] == "at" and isinstance(content[2], tuple):
        content = content[2]
    if content[0] != "clock" or content[4] == "open" or not isinstance(content[1], int):
        return None
    zone = str(content[5])
    offsets = ((ZONES[zone],) if zone in ZONES else ()) + ALSO.get(zone, ())
    minute = content[2] if isinstance(content[2], int) else 0
    return (content[1] * 60 + minute, offsets) if offsets else None
