"""Figures: one sum, quantity, percentage or count of one thing, told in two numbers.

A statement is a figure with the words of its sentence. Two are compared where the currency, the unit or the noun
counted is the same, as rounded as they are printed. They contradict one another only if

- one stands in a heading or caption and nowhere else, and the first of its kind in the body, with two words in
  common, is another, or
- their sentences share most of their words, that which they are figures of among them, and each names nobody whom
  the other does not.

Parts, ranges, comparisons, running tolls, and sentences with several such figures are left out.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factlint.agreement.alike import alike
from factlint.agreement.bearer import comparable_days
from factlint.agreement.disagreements import candidates
from factlint.agreement.sentence_at import sentences_of
from factlint.agreement.standing import CONFLICT, SAME, Standing
from factlint.agreement.statement import Stated, Statement
from factlint.agreement.surrounding import CLOSE, COMPARED, PARTED, REACH, Surrounding, marks_of, surrounding
from factlint.agreement.wordsets import about, first_about
from factlint.mentions.amount import Amount
from factlint.mentions.mention import Mention
from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations
from factlint.values.compare import compare, singular
from factlint.values.known import known
from factlint.values.value import Relation, Value

SHARED = 2
OFF_BODY = frozenset(("heading", "caption"))
KINDS = frozenset(("money", "count", "percent", "quantity"))
OWN = 6
"""Telling words that a figure has itself, at most: "thirteen dollars forty-five cents" has three."""


def made(document: Document, within: bool = False) -> Iterator[Statement]:
    """The figures of a document."""
    values: Sequence[tuple[Value, str]] = [
        (value, of(value)) for value in known(document) if value.mention.kind in KINDS
    ]
    if within:
        values = at_odds(values)
        if not differ(stated(document, alike_told(document, values), within)):
            return
    yield from stated(document, values, within)


def stated(document: Document, values: Sequence[tuple[Value, str]], within: bool) -> Iterator[Statement]:
    """The statements of figures, each with what it is a figure of. `within` as for `made`."""
    if not values:
        return
    spoken, cut = quotations(document), sentences_of(document)
    numbers: dict[tuple[str, int], list[str]] = {}
    for value, what in values:
        key = unit(what), cut.section(value.mention.start)
        numbers.setdefault(key, []).append(str(value.mention.content[0]))
    places = [cut.at(value.mention.start) for value, _ in values]
    many = Counter((sentence, what) for (sentence, _), (_, what) in zip(places, values, strict=True))
    headed = {
        (what, cut.section(value.mention.start))
        for (value, what), (_, role) in zip(values, places, strict=True)
        if role in OFF_BODY
    }
    seen: set[tuple[str, int]] = set()
    for (value, what), (sentence, role) in zip(values, places, strict=True):
        mention = value.mention
        if not what or role in ("furniture", "table", ""):
            continue
        key = what, cut.section(mention.start)
        first = role not in OFF_BODY and key not in seen
        seen.update((key,) if role not in OFF_BODY else ())
        in_body = role not in OFF_BODY and not (first and key in headed)
        if within and in_body and many[sentence, what] > 1:
            continue
        if within and in_body and marks_of(document.reading, sentence, mention.start, mention.end):
            continue
        around = surrounding(document.reading, sentence, mention.start, mention.end)
        others = list(numbers[unit(what), key[1]])
        others.remove(str(mention.content[0]))
        yield Statement(
            "figure",
            tuple(f"{what} {word}" for word in around.words),
            mention.start,
            mention.end,
            mention.text,
            (
                (mention.kind, mention.content, mention.mod, value.lo, value.hi, value.lo_open, value.hi_open),
                tuple(around),
                tuple(dict.fromkeys(others)),
                many[sentence, what] == 1,
                first,
                key[1],
                counted(mention) or first_about(document.reading, mention.end, sentence.end),
            ),
            role,
            quotation_at(spoken, mention.start, mention.end) is not None,
        )


def at_odds(values: Sequence[tuple[Value, str]]) -> list[tuple[Value, str]]:
    """The figures that have another of the same unit, with another number."""
    numbers: dict[str, set[object]] = {}
    for value, what in values:
        numbers.setdefault(what, set()).add(value.mention.content[0])
    return [(value, what) for value, what in values if what and len(numbers[what]) > 1]


def alike_told(document: Document, values: Sequence[tuple[Value, str]]) -> list[tuple[Value, str]]:
    """The figures whose sentence shares words enough with another's: no other tells what is told elsewhere."""
    cut = sentences_of(document)
    places = [cut.at(value.mention.start) for value, _ in values]
    sentences = {span: role for span, role in places if role not in ("furniture", "table", "")}
    words = [about(document.reading, *span) for span in sentences]
    enough = [
        SHARED if role in OFF_BODY else nearly_all(its)
        for role, its in zip(sentences.values(), words, strict=True)
    ]
    near = {list(sentences)[number] for number in alike(words, enough)}
    return [each for each, (span, _) in zip(values, places, strict=True) if span in near]


def nearly_all(words: Sequence[str]) -> int:
    """How many words of its sentence a figure shares at least with one of the same thing: see `is_like`."""
    return max(CLOSE, len(set(words)) - OWN - max(0, len(words) - REACH))


def differ(statements: Iterator[Statement]) -> bool:
    """Whether two statements of a document conflict."""
    tellings = [[Stated(0, statement)] for statement in statements]
    return any(
        standing.how == CONFLICT
        for one, two in candidates(tellings, SHARED)
        for standing in stand(tellings[one][0], tellings[two][0], ("",))
    )


def of(value: Value) -> str:
    """What a figure is of: its currency, its unit, the noun counted; "" where it is not comparable."""
    amount = Amount._make(value.mention.content)
    if not amount.number or amount.upper:
        return ""
    kind = value.mention.kind
    if kind == "percent":
        return f"percent:{amount.of}"
    if kind == "count":
        return f"count:{singular(amount.of)}" if amount.of and amount.number != "1" else ""
    return f"{kind}:{amount.of}:{amount.detail}" if amount.of else ""


def counted(mention: Mention) -> str:
    """What a count counts, as printed ("fishing boats")."""
    amount = Amount._make(mention.content)
    return (amount.detail or amount.of) if mention.kind == "count" else ""


def unit(what: str) -> str:
    """What a figure is of, whatever each is for: "10 cents a share" is told as "10 cents" in a headline."""
    return ":".join(what.split(":")[:2])


def stand(one: Stated, two: Stated, datelines: Sequence[str]) -> Sequence[Standing]:
    """How two figures of one kind and unit stand."""
    a, b = value_of(one), value_of(two)
    how = compare(a, b)
    if how in (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE):
        return (Standing(SAME),)
    if how is not Relation.CONTRADICTORY or is_rounded(a, b) or is_rounded(b, a):
        return ()
    if not comparable_days(datelines[one.document], datelines[two.document]):
        return ()
    off = [each.statement.role in OFF_BODY for each in (one, two)]
    if one.document == two.document and off[0] != off[1]:
        differ = heading_differs(one, two) if off[0] else heading_differs(two, one)
    else:
        differ = off[0] == off[1] and is_one_thing(one, two)
    return (Standing(CONFLICT, (f"{one.statement.text} against {two.statement.text}",)),) if differ else ()


def heading_differs(heading: Stated, body: Stated) -> bool:
    """Whether the body has another number where the heading's should stand."""
    above, below = around(heading), around(body)
    _, _, others, _, _, section, _ = heading.statement.content
    _, _, _, _, first, other_section, _ = body.statement.content
    assert isinstance(others, (tuple, list))
    numbers = [Decimal(str(number)) for number in others]
    whole = [*numbers, *(one + two for one, two in combinations(numbers, 2))]  # a headline adds up two parts
    if not first or section != other_section or any(is_near(value_of(heading), number) for number in whole):
        return False
    return not above.has(PARTED) and not below.has(PARTED) and len(above.shared(below)) >= SHARED


def is_one_thing(one: Stated, two: Stated) -> bool:
    """Whether two sentences tell of one thing, so that their figures should agree."""
    mine, theirs = around(one), around(two)
    if not one.statement.content[3] or not two.statement.content[3]:
        return False
    if any(each.has(PARTED) or each.has(COMPARED) for each in (mine, theirs)):
        return False
    for stated, other in ((one, two), (two, one)):
        numbers = stated.statement.content[2]
        assert isinstance(numbers, (tuple, list))
        if one.document != two.document and any(
            is_near(value_of(other), Decimal(str(number))) for number in numbers
        ):
            return False
    return mine.is_like(theirs)


def around(stated: Stated) -> Surrounding:
    words = stated.statement.content[1]
    assert isinstance(words, (tuple, list))
    return Surrounding._make(words)


def value_of(stated: Stated) -> Value:
    """The figure as it compares."""
    read = stated.statement.content[0]
    assert isinstance(read, (tuple, list))
    kind, content, mod, lo, hi, lo_open, hi_open = read
    return Value(Mention(kind, 0, 0, "", tuple(content), mod), None, lo, hi, lo_open, hi_open)


def is_rounded(round_: Value, exact: Value) -> bool:
    """Whether a whole number with noughts at its end is the other one, rounded."""
    one, two = (Decimal(str(value.mention.content[0])) for value in (round_, exact))
    if not one or one != one.to_integral_value():
        return False
    unit = Decimal(1)
    while one % (unit * 10) == 0:
        unit *= 10
    return unit > 1 and abs(one - two) <= unit / 2


def is_near(value: Value, other: Decimal) -> bool:
    """Whether a number may be what a figure tells."""
    low = value.lo is None or Decimal(value.lo) <= other
    high = value.hi is None or other <= Decimal(value.hi)
    exact = value._replace(mention=value.mention._replace(content=(str(other), *value.mention.content[1:])))
    return (low and high) or is_rounded(value, exact) or is_rounded(exact, value)


def subject(stated: Stated) -> str:
    """What is counted or paid for, as far as the statement says."""
    return str(stated.statement.content[6]) or stated.statement.text


def weight(stated: Stated) -> int:
    return 1
