"""How old a person is, by facts, and where a text says it.

In: days of birth and death as the desk writes them, or an age that is known as of a day; a person's mentions. Out:
the ages that the text gives the person, each by one of a few close constructions ("Ruth Okafor, 45,", "the
45-year-old Okafor", "Okafor died ... at 83", "Okafor turned 60"), and the ages that the person may have had on a
day.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from factlint.checks.facts.days import days
from factlint.checks.facts.tenure import Bounds, Stretch
from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.record import NamedTuple
from factlint.spelling.surroundings import sentence_around
from factlint.text.document import Document, Span
from factlint.values.known import known
from factlint.values.value import Value

STATED, DIED, TURNED = "stated", "died", "turned"
BEHIND = Grammar(r"(?:, | \()(?:who is |now |aged? |at |an? |the )*\Z")
IS = Grammar(r",? (?:who )?is (?:now )?\Z")
DEATH = Grammar(r"[^.;:!?]*?\b(?:died|dies|has died|had died|passed away)\b[^.;:!?]{0,80}\Z")
AT = Grammar(r"\bat \Z")
BIRTHDAY = Grammar(r",? (?:who )?(?:turned|turns|turning|will turn|has turned|had turned) \Z")
LED = Grammar(r"(?:\A|[.!?”\"] )(?:At|Aged|At age)? ?\Z")


class Life(NamedTuple):
    """First and last possible day of birth, and of death. Plain data."""

    born: Bounds
    died: Bounds | None = None
    told: str = ""
    """What the fact says, in words: "born 3 March 1960"."""

    def ages(self, stretch: Stretch) -> tuple[int, int]:
        """The least and the greatest age, in full years, within these days."""
        first, last = date.fromisoformat(self.born[0]), date.fromisoformat(self.born[1])
        return years(last, stretch[0]), years(first, stretch[1])

    def death(self) -> list[Stretch]:
        """The days of death, where they are known."""
        return [(date.fromisoformat(self.died[0]), date.fromisoformat(self.died[1]))] if self.died else []


class Told(NamedTuple):
    """An age that a text gives."""

    value: Value
    how: str
    """STATED, DIED or TURNED."""


def fits(told: Told, ages: tuple[int, int]) -> bool:
    """Whether an age as told may be one of those from the least to the greatest."""
    value = told.value
    low, high = Decimal(value.lo or 0), Decimal(value.hi or 999)
    if told.how == TURNED:
        return low <= ages[1] + 1 and high >= ages[0]  # "turns 60 on Friday"
    return low <= ages[1] and high >= ages[0]


def life(options: Mapping[str, object]) -> Life:
    """The life that the options of a fact give. ValueError for what cannot be read."""
    born, died, age, as_of = (str(options.get(key) or "") for key in ("born", "died", "is", "as_of"))
    over = f", died {died}" if died else ""
    end = bounds(died) if died else None
    if born:
        return Life(bounds(born), end, f"born {born}{over}")
    if not age.strip().isdigit():
        raise ValueError(f"the age '{age}' cannot be read; write it in digits, such as 45")
    then = bounds(as_of)
    first, last = date.fromisoformat(then[0]), date.fromisoformat(then[1])
    oldest = shifted(first, -int(age) - 1) + timedelta(1)
    youngest = shifted(last, -int(age))
    return Life((oldest.isoformat(), youngest.isoformat()), end, f"{age} as of {as_of}{over}")


def bounds(text: str) -> Bounds:
    """First and last day of a date as the desk writes it."""
    first, last = days(text)
    return first, last


def years(born: date, day: date) -> int:
    """Full years from a birth to a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def shifted(day: date, by: int) -> date:
    """The same day so many years on; 28 February for the 29th of a common year."""
    try:
        return day.replace(year=day.year + by)
    except ValueError:
        return day.replace(year=day.year + by, day=28)


def ages_told(document: Document, mention: Mention) -> Iterator[Told]:
    """The ages that the sentence of a mention gives the person."""
    around = sentence_around(document, mention.start)
    if around is None:
        return
    titles = [start for _, start, end in Person._make(mention.content).titles if end <= mention.start]
    opening = min([mention.start, *titles])
    for value in known(document):
        if value.mention.kind in ("age", "number", "count") and around.start <= value.mention.start < around.end:
            how = link(document.reading, value.mention, Span(opening, mention.end), around)
            if how:
                yield Told(value, how)


def link(reading: str, age: Mention, name: Span, around: Span) -> str:
    """How a number tells the age of the person named here: STATED, DIED or TURNED, or "" where it does not."""
    is_age = age.kind == "age"
    if age.start >= name.end:
        between = reading[name.end : age.start]
        if DEATH.match(between) and (is_age or AT.search(between)):
            return DIED
        if BIRTHDAY.match(between) and not reading.startswith(" minutes", age.end):
            return TURNED
        return STATED if is_age and (BEHIND.match(between) or IS.match(between)) else ""
    between = reading[age.end : name.start]
    if between in (" ", "") and is_age and age.text.endswith("old"):
        return STATED
    led = LED.search(reading[around.start : age.start])
    return STATED if between == ", " and led and (is_age or led[0].strip()) else ""
