"""`scale-slip`: one sum or count told in millions here and in billions there: "$2.3 million", later "$2.3
billion".

Two mentions of one currency, or of one noun, with the same digits, a thousand times apart, in two sentences.
Digits that are rarely the same by chance (three that count) are enough; of two digits, words of the sentences have
to be shared besides, of one digit three words. Reported at the second one, and only where all others agree with
the first.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
    SUBSTRING,
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Related,
    Repair,
)
from factlint.checks.sums.guarded import softened
from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span

if TYPE_CHECKING:
    from fractions import Fraction

    from factlint.values.value import Value

FIELDS: Fields = {}
MESSAGE = '"{found}" here, "{other}" before. One sum? Million or billion?'
PLACEHOLDERS = ("found", "other")
EVERY_DOCUMENT = False
NEEDLES = ("million", "billion", "trillion", "thousand")
SIGNS = ("$", "£", "€")
FIGURE = Grammar(r"\d[\d,]*(?:\.\d+)?")
SCALE = Grammar(r"(?i)(?<![a-z])(thousand|million|billion|trillion|mln|bln|bn|tn|m|b)\b")
WORD = Grammar(r"[a-z]{4,}")
STOP = frozenset(
    "million billion trillion thousand about more than this that with from have been were will would said"
    " says over some which their they after year years last into also only nearly almost what when there where"
    " while could each other dollars dollar euros pounds percent worth total than under them these those"
    " company government president minister according told week month months first second could may much many"
    " most between people during before such including being make made just through around against because"
    " even still next per cent".split()
)
ENOUGH = {1: 3, 2: 1}
"""Words that two sentences share, by how many digits count; from three digits on, none."""


class Told(NamedTuple):
    """A sum or count with its scale, where it stands and the words around it."""

    value: "Value"
    what: str
    digits: str
    worth: "Fraction"
    sentence: Span
    words: frozenset[str]


def prepare(options: Mapping[str, object]) -> Prepared:
    signs = [Needle(sign, True, SUBSTRING) for sign in SIGNS]  # of "$2.3bn", a token of its own
    return Prepared([*(Needle(word) for word in NEEDLES), *signs], None)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    places = sorted({hit.start for hit in hits})
    if len(places) < 2 or not are_repeated(document, places):
        return
    same: dict[tuple[str, str], list[Told]] = {}
    for told in scaled(document, places):
        same.setdefault((told.what, told.digits), []).append(told)
    for group in same.values():
        first = group[0]
        others = [told for told in group if told.worth != first.worth]
        if len(others) == 1 and others[0].worth in (first.worth * 1000, first.worth / 1000):
            odd = others[0]
            if odd.sentence != first.sentence and are_one(first, odd):
                for rule in rules:
                    yield softened(document, problem(document, first, odd, rule.number))


def are_repeated(document: Document, places: Sequence[int]) -> bool:
    """Whether the same digits stand in two of the sentences that hold these places: asked before figures are."""
    from factlint.checks.sums.counted import sentences_of

    seen: set[str] = set()
    for start, end in sentences_of(document, places):
        digits = {figure.replace(",", "") for figure in FIGURE.findall(document.reading, start, end)}
        if not seen.isdisjoint(digits):
            return True
        seen |= digits
    return False


def scaled(document: Document, places: Sequence[int]) -> Iterator[Told]:
    """The sums and counts of a document that are told with a scale, outside of furniture."""
    from bisect import bisect_left
    from fractions import Fraction

    from factlint.checks.sums.counted import sentences_of
    from factlint.mentions.amount import Amount
    from factlint.values.known import known

    values = [value for value in known(document) if value.mention.kind in ("money", "count", "quantity")]
    starts = [value.mention.start for value in values]
    for sentence in sentences_of(document, places):
        block = document.block_at(sentence.start)
        if block is None or block.role == "furniture":
            continue
        words: frozenset[str] | None = None
        for value in values[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            read = Amount._make(value.mention.content)
            figure, scale = FIGURE.search(value.mention.text), SCALE.search(value.mention.text)
            if not figure or not scale or read.upper or not read.of or not read.number:
                continue
            if words is None:
                reading = document.reading[sentence.start : sentence.end]
                words = frozenset(WORD.findall(reading.lower())) - STOP
            digits = figure[0].replace(",", "")
            yield Told(value, f"{value.mention.kind} {read.of}", digits, Fraction(read.number), sentence, words)


def are_one(first: Told, odd: Told) -> bool:
    """Whether two are told of one thing, as far as their digits and the words beside them say."""
    count = len(first.digits.replace(".", "").strip("0"))
    return len(first.words & odd.words) >= ENOUGH.get(count, 0)


def problem(document: Document, first: Told, odd: Told, rule: int) -> Problem:
    one, two = first.value.mention, odd.value.mention
    repairs = []
    scales = SCALE.search(one.text), SCALE.search(two.text)
    for place, scale, other in ((two, scales[1], scales[0]), (one, scales[0], scales[1])):
        if scale and other:
            edit = Edit(place.start + scale.start(), place.start + scale.end(), other[0])
            repairs.append(Repair(f"Write '{place.text[: scale.start()]}{other[0]}'", (edit,)))
    return Problem(
        rule,
        Span(two.start, two.end),
        {"found": two.text, "other": one.text},
        alternatives=tuple(repairs),
        related=(Related(one.start, one.end, "a thousand times apart"),),
        claim=Claim(one.kind, first.what, two.text, one.text),
    )
