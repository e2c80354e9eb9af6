"""`zone-season`: a zone's letters that are not those of the season: "10 a.m. EST on July 12".

Standard time from May to September, daylight or summer time from December to February: in between the clocks
change, and in other years changed on other days. Letters that somewhere hold all the year through (MST in Arizona,
CST in China, AEST in Queensland) are left alone, and so are texts about places that have no other time (EST in
Jamaica) or mean another one (EST in Sydney, PST in Manila).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Needle, Prepared, PreparedRule, Problem, Repair
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

FIELDS: Fields = {}
MESSAGE = '"{found}": in {month} the clocks there show {expected}, not {zone}. Is the zone or the date wrong?'
PLACEHOLDERS = ("found", "month", "expected", "zone")
EVERY_DOCUMENT = False

IN_SUMMER = {"EST": "EDT", "PST": "PDT", "CET": "CEST", "AEDT": "AEST"}
"""Letters that are wrong from May to September, and those that are right."""
IN_WINTER = {"EDT": "EST", "CDT": "CST", "MDT": "MST", "PDT": "PST", "CEST": "CET", "BST": "GMT"}
"""Letters that are wrong from December to February."""
SUMMER, WINTER = (5, 6, 7, 8, 9), (12, 1, 2)
ALL_YEAR = Grammar(
    r"\b(?:Panama|Jamaica|Kingston|Canc[uú]n|Quintana Roo|Cayman|Peru|Lima|Colombia|Bogot[aá]|Ecuador|Quito"
    r"|Atikokan|Pitcairn|Algeri\w*|Algiers|Tunis\w*|Bangladesh\w*|Dhaka|Bougainville)\b"
)
"""Places whose clocks never change and whose time has letters of these."""
AUSTRALIA = Grammar(
    r"\b(?:Australia\w*|Sydney|Melbourne|Brisbane|Canberra|Hobart|Queensland|Tasmania\w*|Victorian?"
    r"|New South Wales|NSW|AE[SD]T)\b"
)
MANILA = Grammar(
    r"\b(?:Philippin\w*|Filipin\w*|Manila|Luzon|Mindanao|Cebu|Pakistan\w*|Karachi|Lahore|Islamabad)\b"
)
ELSEWHERE = {"EST": AUSTRALIA, "EDT": AUSTRALIA, "PST": MANILA}
"""Letters that are another zone's in copy about these places."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared(tuple(Needle(zone) for zone in sorted({*IN_SUMMER, *IN_WINTER})), None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    zones = sorted({(hit.start, hit.end) for hit in hits if is_meant(reading[hit.start : hit.end], reading)})
    if not zones or ALL_YEAR.search(reading):
        return
    from factlint.checks.calendar.naming import MONTHS
    from factlint.checks.calendar.voices import milder
    from factlint.values.known import known

    mentions = [value.mention for value in known(document)]
    for mention, following in zip(mentions, [*mentions[1:], None], strict=True):
        place = next((zone for zone in zones if mention.start <= zone[0] and zone[1] <= mention.end), None)
        if place is None or mention.kind != "time":
            continue
        span, month = Span(mention.start, mention.end), month_of(mention.content)
        if not month and following and reading[mention.end : following.start] == ", ":  # "on Tuesday, July 9"
            span, month = Span(mention.start, following.end), month_of(("at", following.content))
        if not month:
            continue
        letters = reading[place[0] : place[1]]
        right = (IN_SUMMER if month in SUMMER else IN_WINTER if month in WINTER else {}).get(letters)
        if right is None:
            continue
        values = {
            "found": reading[span.start : span.end],
            "month": MONTHS[month - 1],
            "expected": right,
            "zone": letters,
        }
        for rule in rules:
            yield Problem(
                rule.number,
                span,
                values,
                alternatives=(Repair(f"Write '{right}'", (Edit(*place, right),)),),
                claim=Claim("time", "zone", letters, right, "daylight saving time"),
                severity=milder(document, *span),
            )


def month_of(content: tuple[object, ...]) -> int:
    """The month of a time of day that is told with its date; 0 for none."""
    if content[0] != "at" or not isinstance(content[1], tuple):
        return 0
    date = content[1]
    month = date[2] if date[0] == "calendar" and len(date) > 3 and date[3] is not None else None
    return month if isinstance(month, int) else 0


def is_meant(letters: str, reading: str) -> bool:
    """Whether letters are those of the zone in the tables in this copy."""
    return letters.isupper() and not (letters in ELSEWHERE and ELSEWHERE[letters].search(reading))
