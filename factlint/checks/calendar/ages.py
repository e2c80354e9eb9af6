"""Ages that a sentence tells with a birth and a day: those that cannot be.

In: a sentence with its values as slots, the dateline. Out: `Reached`, each an age that the two dates do not allow.
"""

from collections.abc import Iterator

from factlint.checks.calendar.distance import Days, days, today
from factlint.checks.calendar.passages import is_dated, printed
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.grammar import Grammar
from factlint.mentions.amount import Amount
from factlint.record import NamedTuple
from factlint.text.document import Span
from factlint.values.value import Value

YEAR = 365.2425
OLDEST = 120
HOURS = 12
"""Up to so many, "died on Friday at 7" is an hour."""
BORN = grammar(r"\bborn(?: [a-z' ]{1,40})? ?(?:in|on|,|\()? ?<b:d>|\bborn <b2:d>")
DEATH = Grammar(r"\b(?:died|dies|killed|murdered|drowned|shot dead|passed away|executed|succumbed|death|dead)\b")
ENDS = r"(?=[.,;:)]|$| (?:in|on|from|after|of|at|and)\b)"
DYING = (
    grammar(
        r"\b(?:died|dies|killed|passed away|death)\b[^⟦;]{0,60}?"
        r"(?:(?:,|\bat|\bin|\bon|\blast) (?:⟦[dt]\d+⟧,? )?(?:at |aged )?|⟦[dt]\d+⟧,? )"
        rf"(?:at (?:the )?)?<a:na>{ENDS}"
    ),
    grammar(r"<a:a>,? (?:died|was killed|was murdered|drowned|passed away)\b"),
)
LIFE = (
    grammar(
        r"\((?:born )?<r:d>\),? (?:who )?(?:was [a-z ,]{1,60})?(?:died|dies|passed away|was killed)[^⟦;.]{0,40}?"
        r"(?:at (?:the )?|aged )?<a:na>(?=[.,;)]|$)"
    ),
    grammar(r"\b(?:died|passed away)[^⟦;.]{0,40}<a:a>,? \(<r:d>\)"),
)
WAS = grammar(r"\b(?:was|were) (?:just |only |aged )?<x:na>(?: years old)?,? when [^⟦;:.]{1,80}?\b(?:in|on) <e:d>")
APPOSED = grammar(r", <a:a>,|\b(?:now|is|turned|turns) <n:na>(?=[.,;)]| |$)|\bthe <y:a>")
OTHERS = Grammar(
    r"\b(?:son|sons|daughters?|child|children|father|mother|parents?|brothers?|sisters?|wife|husband|widow|widower"
    r"|uncle|aunt|nephew|niece|grand\w+|couple|twins?|jr|sr|junior|senior|his own|their|they|cousins?|baby|babies"
    r"|girlfriend|boyfriend|partner|fianc\w+|horse|dog|cat|cow|bull|whose|would have been|would be"
    r"|would have turned|people|victims|men|women|boys|girls|if|and ⟦a)\b"
)


class Reached(NamedTuple):
    """An age that cannot be: the span of it all, of the age and of the birth, and what would be."""

    span: Span
    age: Value
    stated: int
    birth: Value
    day: str
    """The date as printed; "" for the dateline."""
    least: int
    most: int


def ages(sentence: Slotted, dateline: str) -> Iterator[Reached]:
    """The ages of a sentence that its dates do not allow."""
    if OTHERS.search(sentence.text):
        return
    births = [sentence.value(found["b"] or found["b2"]) for found in BORN.finditer(sentence.text)]
    lives = list(_lives(sentence))
    if lives:
        yield from lives
    elif len(births) == 1 and is_dated(births[0]):
        yield from _born(sentence, births[0], dateline)
    elif not births and dateline:
        yield from _then(sentence, dateline)


def _born(sentence: Slotted, birth: Value, dateline: str) -> Iterator[Reached]:
    born = days(birth)
    if born is None:
        return
    rest = [value for value in sentence.values if value.mention.kind in ("date", "time") and value is not birth]
    for match in WAS.finditer(sentence.text):
        yield from _judged(sentence.value(match["x"]), birth, born, sentence.value(match["e"]))
        return
    told = [value for value in sentence.values if value.mention.kind == "age"]
    for each in DYING:
        for match in each.finditer(sentence.text):
            if len(told) > 1 or (told and told[0] is not sentence.value(match["a"])) or len(rest) > 1:
                return
            age = sentence.value(match["a"])
            if age.mention.kind == "age" or (number(age) or 0) > HOURS:
                yield from _judged(age, birth, born, rest[0] if rest else None, dateline)
            return
    if DEATH.search(sentence.text) or rest or not dateline:
        return
    found = [sentence.value(match["a"] or match["n"] or match["y"]) for match in APPOSED.finditer(sentence.text)]
    if len(found) == 1 and len(told) <= 1:
        yield from _judged(found[0], birth, born, None, dateline)


def _lives(sentence: Slotted) -> Iterator[Reached]:
    """A life in brackets, and the age at its end."""
    for each in LIFE:
        for match in each.finditer(sentence.text):
            whole, age = sentence.value(match["r"]), sentence.value(match["a"])
            content = whole.mention.content
            if content[0] != "range" or not isinstance(content[1], tuple) or not isinstance(content[2], tuple):
                continue
            born, dead = printed(content[1]), printed(content[2])
            if born and dead and {content[1][0], content[2][0]} == {"calendar"}:
                yield from _compared(age, whole, born, dead, "the end of that life")


def _then(sentence: Slotted, dateline: str) -> Iterator[Reached]:
    """ "Bell, 50, was 19 when she came in 1990": the age now and the age then."""
    for match in WAS.finditer(sentence.text):
        now = [
            sentence.value(found["a"]) for found in APPOSED.finditer(sentence.text[: match.start()]) if found["a"]
        ]
        then, event = sentence.value(match["x"]), sentence.value(match["e"])
        at, years = days(event), number(then)
        stated = number(now[0]) if len(now) == 1 else None
        if at is None or years is None or stated is None or not is_dated(event):
            continue
        here = today(dateline)
        born = Days(round(here.lo - (stated + 1) * YEAR), round(here.hi - stated * YEAR))
        yield from _compared(then, now[0], born, at, event.mention.text)


def _judged(age: Value, birth: Value, born: Days, event: Value | None, dateline: str = "") -> Iterator[Reached]:
    at = days(event) if event else today(dateline) if dateline else None
    if at is not None and at.lo > born.hi:
        yield from _compared(age, birth, born, at, event.mention.text if event else "")


def _compared(age: Value, birth: Value, born: Days, at: Days, day: str) -> Iterator[Reached]:
    stated = number(age)
    if stated is None or age is birth:
        return
    least, most = int((at.lo - born.hi) // YEAR), int((at.hi - born.lo + 1) // YEAR)
    if not least <= stated <= most:
        mentions = (age.mention, birth.mention)
        span = Span(min(each.start for each in mentions), max(each.end for each in mentions))
        yield Reached(span, age, stated, birth, day, least, most)


def number(age: Value) -> int | None:
    """An age in whole years, without a hedge."""
    read = Amount._make(age.mention.content)
    if (
        age.mention.mod
        or read.upper
        or not read.number.isdigit()
        or (age.mention.kind == "age" and read.of != "year")
    ):
        return None
    return int(read.number) if int(read.number) < OLDEST else None
