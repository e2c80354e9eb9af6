"""Two dates and the length that a sentence puts between them: "on Friday, two years after it began in 2005".

In: a sentence with its values as slots. Out: `Passage`s. Read are "after" and "before" with both their dates,
"ago" beside its date, "since" beside its length. The first date has to be the main clause's: it stands in front of
the length with nothing but its clause between, or behind an opening "Two years after ...,". Refuses a third date
between, a saying verb at a date of the news ("said on Friday her father died, two years after ...").
"""

from collections.abc import Iterator

from factlint.checks.calendar.distance import Days, between, days, length, today
from factlint.checks.calendar.passage import Passage
from factlint.checks.sums.slotted import Slotted, grammar
from factlint.grammar import Grammar
from factlint.text.document import Span
from factlint.values.temporal.period import month_length
from factlint.values.value import Value

JUST = r"(?:just |only |some |about |exactly |barely |roughly |approximately |precisely |fully |a full )?"
BASE = r"(?:<u:u> <e:d> <b:d>|<m:d>)"
"""A length, "after it was founded in" and the date; or all of it in one: "two years after May 2001"."""
TRAILING = (
    grammar(rf"<a:d>,? {JUST}{BASE}"),
    grammar(rf"<a:d>(?P<gap>,?[^⟦;:,()]{{1,90}}),? {JUST}{BASE}"),
)
LEADING = grammar(rf"(?:^|[;—–] ){JUST}{BASE}(?P<rest>[^⟦;:,()]{{0,60}}),(?P<gap>[^⟦;:,()]{{0,90}}?) ?<a:d>")
PLACED = Grammar(
    r"(?:^|[^a-z])(?:in|on|since|by|early in|late in|in early|in late|back in|and in|is|was) $|^[\"'“‘(]?$"
)
MAIN = Grammar(
    r"\b(?:which|who|that|whose|where|built|made|passed|signed|founded|formed|named|called|written|had|would|will"
    r"|\w+ing|until|when|while|if)\b"
)
"""Words behind which another event than the main clause's may be told."""
SAYING = Grammar(
    r"\b(?:said|says|told|tells|announced|reported|reports|according|wrote|recalled|confirmed|claimed|testified|added"
    r"|revealed|learned|heard|found|ruled)\b"
)
ENDS = r"(?=[.,;:)]|$| [–—]| (?:when|after|and|but|by|at|to|with|for|as|because|he|she|it|they|the)\b)"
AGO = (
    grammar(rf"<o:d>(?:,? (?:\(?(?:back )?(?:in|on) )| \(|, )<b:d>{ENDS}"),
    grammar(rf"\b(?:in|on|since|of) <b:d>(?:, (?:or )?| \(| [–—-] ){JUST}<o:d>{ENDS}"),
)
SINCE = (
    grammar(
        rf"(?:⟦r\d+⟧|\b(?:first|last|only|[a-z]+est|most|least|record)\b)[^⟦;,:]{{0,60}}"
        rf" in (?:the (?:past |last )?)?<u:u>(?: since|(?:,| \(|,? [–—-]) ?(?:and )?(?:the )?(?:⟦r\d+⟧ )?"
        rf"since(?: (?!records\b|data\b)[a-z' -]{{1,40}} in)?) <b:d>{ENDS}"
    ),
    grammar(
        rf"\bha(?:s|ve)\b[^⟦;:]{{0,80}}\bfor (?:the (?:past |last )?)?<u:u>,? (?:\(|[–—-] )?since <b:d>{ENDS}"
    ),
    grammar(
        r"\bfor (?:the (?:past |last )?)?<u:u>,? (?:\(|[–—-] )?since <b:d>,[^⟦;:]{0,40}\b(?:ha(?:s|ve)|is|are)\b"
    ),
)


def passages(sentence: Slotted, dateline: str) -> Iterator[Passage]:
    """The passages of a sentence. `dateline`: ISO 8601, or "" where there is none."""
    yield from _trailing(sentence)
    yield from _leading(sentence)
    if dateline:
        yield from _ago(sentence, dateline)
        yield from _since(sentence, dateline)


def _trailing(sentence: Slotted) -> Iterator[Passage]:
    for each in TRAILING:
        for match in each.finditer(sentence.text):
            main = sentence.value(match["a"])
            gap = match.groupdict().get("gap") or ""
            lead = sentence.text[: match.start()]
            if not is_main(main) or (not PLACED.search(lead[-12:]) and not is_bare(main)):
                continue
            if MAIN.search(gap) or (main.basis == "dateline" and SAYING.search(lead[-30:] + gap)):
                continue
            if MAIN.search(lead.rpartition(",")[2].rpartition("⟧")[2]) and gap.startswith(","):
                continue
            yield from _counted(sentence, match.groupdict(), main)


def _leading(sentence: Slotted) -> Iterator[Passage]:
    for match in LEADING.finditer(sentence.text):
        main, gap = sentence.value(match["a"]), match["gap"]
        if not is_main(main) or (not PLACED.search(gap[-12:] + " ") and not is_bare(main)):
            continue
        if MAIN.search(gap) or (main.basis == "dateline" and SAYING.search(gap)):
            continue
        yield from _counted(sentence, match.groupdict(), main)


def _counted(sentence: Slotted, found: dict[str, str | None], main: Value) -> Iterator[Passage]:
    """The passage from its parts, where all of them can be read."""
    at = days(main)
    if found["m"]:
        merged = sentence.value(found["m"])
        content = merged.mention.content
        if content[0] != "offset" or not isinstance(content[4], tuple) or content[4][0] != "calendar":
            return
        counted, base = length(content, merged.mention.mod, merged.mention.text), printed(content[4])
        span, text = Span(merged.mention.start, merged.mention.end), ""
        sign, base_span = content[3], span
    else:
        lasting, event, date = (sentence.value(str(found[name])) for name in ("u", "e", "b"))
        content = event.mention.content
        if content[0] != "offset" or not isinstance(content[4], tuple) or content[4][0] != "event":
            return
        words = str(content[4][1])
        if " and " in words or words.rpartition(" ")[2] not in ("in", "on", "of", "since", "the", "its", "a"):
            return
        counted = length(lasting.mention.content, lasting.mention.mod, lasting.mention.text)
        base = days(date) if is_dated(date) else None
        span, text, sign = Span(lasting.mention.start, lasting.mention.end), date.mention.text, content[3]
        base_span = Span(date.mention.start, date.mention.end)
    if counted is None or at is None or base is None:
        return
    early, late = (base, at) if sign == 1 else (at, base)
    if late.hi < early.lo:
        return  # the date in front is not the main clause's
    texts = (text, main.mention.text) if sign == 1 else (main.mention.text, text)
    whole = Span(min(main.mention.start, span.start), max(main.mention.end, span.end, base_span.end))
    yield Passage(counted, span, early, late, *texts, whole, base_span)


def _ago(sentence: Slotted, dateline: str) -> Iterator[Passage]:
    for each in AGO:
        for match in each.finditer(sentence.text):
            back, date = sentence.value(match["o"]), sentence.value(match["b"])
            content = back.mention.content
            if content[0] != "offset" or content[3] != -1 or content[4] != ("now",) or not is_dated(date):
                continue
            counted, base = length(content, back.mention.mod, back.mention.text), days(date)
            if counted and base:
                span = Span(*(back.mention[1:3]))
                at = Span(date.mention.start, date.mention.end)
                whole = Span(min(span.start, at.start), max(span.end, at.end))
                yield Passage(counted, span, base, today(dateline), date.mention.text, "", whole, at)


def _since(sentence: Slotted, dateline: str) -> Iterator[Passage]:
    for each in SINCE:
        for match in each.finditer(sentence.text):
            lasting, date = sentence.value(match["u"]), sentence.value(match["b"])
            others = [value for value in sentence.values if value.mention.kind == "date" and value is not date]
            counted, base = length(lasting.mention.content, lasting.mention.mod, lasting.mention.text), days(date)
            if counted is None or base is None or not is_dated(date) or len(others) > 1:
                continue
            end, told = today(dateline), ""
            if others:
                ending = days(others[0])
                if ending is None or ending.lo < base.hi:
                    continue
                end, told = ending, others[0].mention.text
            at = Span(date.mention.start, date.mention.end)
            span = Span(lasting.mention.start, lasting.mention.end)
            yield Passage(counted, span, base, end, date.mention.text, told, Span(span.start, at.end), at)


def is_main(value: Value) -> bool:
    """Whether a date may be when the main clause happened."""
    return (
        value.mention.content[0] in ("calendar", "weekday", "unit", "at", "numeric", "month")
        and not value.mention.mod
    )


def is_bare(value: Value) -> bool:
    """Whether a date needs no preposition: "Friday", "last month"."""
    return value.mention.content[0] in ("weekday", "unit", "month")


def is_dated(value: Value) -> bool:
    """Whether a date is printed with its year."""
    content = value.mention.content
    return content[0] == "calendar" and isinstance(content[1], int) and content[1] > 99 and not value.mention.mod


def printed(content: tuple[object, ...]) -> Days | None:
    """The days of a printed date with its year."""
    year, month, day = (part if isinstance(part, int) else None for part in content[1:4])
    if year is None or year < 100 or (day and not month):
        return None
    first, last = (month, month) if month else (1, 12)
    end = day or month_length(year, last)
    try:
        return between(f"{year:04}-{first:02}-{day or 1:02}", f"{year:04}-{last:02}-{end:02}")
    except ValueError:  # 30 February is another check's
        return None
