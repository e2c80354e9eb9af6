"""Dates: one event, told on two days that cannot both be right.

A statement is a date with the words of its sentence, resolved against its own text's dateline. Two are compared
where their sentences share most of their words, a verb of an event of one moment ("signed", "died", "opened")
among them; that of a month or a year contradicts only another that shares no day with it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from factlint.agreement.alike import alike
from factlint.agreement.moments import VERBS
from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.agreement.surrounding import PARTED, Surrounding, surrounding
from factlint.agreement.wordsets import WORD, stem
from factlint.agreement.wordsets import about as about_words
from factlint.grammar import Grammar
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.values.known import known
from factlint.values.value import Value

SHARED = 3
REACH = 24
CLOSE = 4
"""Words that two sentences of one event share at least, and half of the shorter one's."""
MOMENTS = frozenset(map(stem, VERBS))
SUBORDINATE = Grammar(
    r"\b(?:after|before|following|when|while|since|because|although|which|who|whom|whose|that|until|if|where)\b", 2
)
"""What parts a date from the verb of another clause."""
FIGURE = Grammar(r"(?<![\w.,])\d+(?:[.,]\d+)*")
TWICE = Grammar(
    r"\b(?:again|another|also|second|first|third|every|each|once more|twice|re-\w+|not|annual\w*|or)\b", 2
)


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The dates of events of a moment."""
    reading, spoken, cut = document.reading, quotations(document), sentences_of(document)
    values = [(value, readings(value)) for value in known(document) if value.mention.kind in ("date", "time")]
    values = [(value, days) for value, days in values if days and not is_dateline(document, value)]
    places = [cut.at(value.mention.start) for value, _ in values]
    many = Counter(sentence for sentence, _ in places)
    near = alike_told(document, many) if within else many.keys()
    for (value, days), (sentence, role) in zip(values, places, strict=True):
        mention = value.mention
        if many[sentence] > 1 or sentence not in near or role in ("furniture", "table", "heading", ""):
            continue
        moments = moments_by(reading, sentence, mention.start, mention.end)
        if within and moments and not is_told(reading, sentence, mention.start, mention.end, moments[0]):
            continue
        if not moments or TWICE.search(reading, sentence.start, sentence.end):
            continue
        about = surrounding(reading, sentence, mention.start, mention.end, REACH)
        if about.has(PARTED):
            continue
        if within:  # what each counts tells two events apart, as what each names does
            about = about._replace(names=(*about.names, *figures(reading, sentence, mention.start, mention.end)))
        yield Statement(
            "date",
            tuple(f"{moment} {word}" for moment in moments for word in about.words if word not in moments),
            mention.start,
            mention.end,
            mention.text,
            (moments, days, tuple(about)),
            role,
            quotation_at(spoken, mention.start, mention.end) is not None,
        )


def alike_told(document: Document, dates: Mapping[Span, int]) -> set[Span]:
    """The sentences with one date that tell of a moment in words that another shares: no others are compared."""
    told = {span: about_words(document.reading, *span) for span, count in dates.items() if count == 1}
    spans = [span for span, words in told.items() if not MOMENTS.isdisjoint(words)]
    return {spans[number] for number in alike([told[span] for span in spans], [CLOSE] * len(spans))}


OPEN = ("BEFORE", "AFTER", "APPROX")


def is_dateline(document: Document, value: Value) -> bool:
    """Whether a date is the one that the document speaks from."""
    span = document.dateline.span if document.dateline else None
    if span is None:
        return False
    place = document.map.span(value.mention.start, value.mention.end)
    return place.start < span.end and span.start < place.end


def moments_by(reading: str, sentence: Span, start: int, end: int) -> tuple[str, ...]:
    """The verbs of a moment in the sentence of a date, the nearest first."""
    before, behind = about_words(reading, sentence.start, start), about_words(reading, end, sentence.end)
    near = [(len(before) - at, word) for at, word in enumerate(before) if word in MOMENTS]
    near += [(at + 1, word) for at, word in enumerate(behind) if word in MOMENTS]
    return tuple(dict.fromkeys(word for _, word in sorted(near)))


def is_told(reading: str, sentence: Span, start: int, end: int, moment: str) -> bool:
    """Whether the clause of a date tells that it happened then: by the verb itself, not "the arrests", "a ban"."""
    for found in WORD.finditer(reading, sentence.start, sentence.end):
        word = found[0].lower()
        if word not in VERBS or stem(word) != moment:
            continue
        low, high = (found.end(), start) if found.start() < start else (end, found.start())
        if not SUBORDINATE.search(reading, low, high):
            return True
    return False


def figures(reading: str, sentence: Span, start: int, end: int) -> Iterator[str]:
    """The numbers of a sentence beside its date, as printed."""
    for low, high in ((sentence.start, start), (end, sentence.end)):
        yield from (found[0] for found in FIGURE.finditer(reading, low, high))


def readings(value: Value) -> tuple[tuple[str, str], ...]:
    """First and last day of everything that a date may mean, ISO 8601; () where it is open."""
    if (
        value.lo is None
        or value.hi is None
        or not value.valid
        or value.mention.mod in ("BEFORE", "AFTER", "APPROX")
    ):
        return ()
    others = []
    for other in value.alternatives:
        day = str(other)[:10]
        if len(day) < 10 or not day.replace("-", "").isdecimal():
            return ()
        others.append((day, day))
    return ((value.lo[:10], value.hi[:10]), *others)


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two dates of one event stand."""
    (moments, days, _), (other_moments, other_days, _) = one.statement.content, two.statement.content
    assert isinstance(moments, (tuple, list)) and isinstance(other_moments, (tuple, list))
    assert isinstance(days, (tuple, list)) and isinstance(other_days, (tuple, list))
    mine, theirs = around(one), around(two)
    common = len(mine.shared(theirs))
    if common < CLOSE or common * 2 < min(len(mine.words), len(theirs.words)):
        return ()
    if moments[0] not in other_moments and other_moments[0] not in moments:
        return ()
    if one.document == two.document and (moments[0] != other_moments[0] or mine.names_another(theirs)):
        return ()
    if any(lo <= other_hi and other_lo <= hi for lo, hi in days for other_lo, other_hi in other_days):
        return (Standing(SAME),)
    return (Standing(CONFLICT, (f"{shown(*days[0])} against {shown(*other_days[0])}",)),)


def shown(lo: str, hi: str) -> str:
    return lo if lo == hi else f"{lo} to {hi}"


def around(stated: Stated) -> Surrounding:
    words = stated.statement.content[2]
    assert isinstance(words, (tuple, list))
    return Surrounding._make(words)


def subject(stated: Stated) -> str:
    """What happened, as far as its words say."""
    return " ".join(stated.statement.text.split())


def weight(stated: Stated) -> int:
    return 1
