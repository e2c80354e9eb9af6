"""`quotation-marks`: quotation marks that do not belong together, or have no partner.

`fault` says what a rule looks for:
- `unclosed`: a quotation without its closing mark, or a closing mark without a quotation; a speech whose
  every paragraph opens with a mark and whose last one closes is as it should be,
- `mismatched`: a quotation that opens with one kind of mark and closes with another,
- `mixed`: straight and curly marks in one document, all in one finding at the rarer kind,
- `mixed-apostrophes`: the same for apostrophes within words,
- `trailing-comma`: a paragraph that ends in a quotation with a comma and no speaker behind it.

Apostrophes, feet and inches are no quotation marks.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Prepared, PreparedRule, Problem, Related, Repair
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.text.quotation_marks import CHARACTERS
from factlint.text.quotations import Quotation, are_plain, quotations, strays

FAULTS = ("unclosed", "mismatched", "mixed", "mixed-apostrophes", "trailing-comma")
FIELDS = {
    "fault": Field("choice", "What the rule looks for.", required=True, choices=FAULTS, example="mismatched"),
}
MESSAGE = '"{found}": is something wrong with the quotation marks?'
PLACEHOLDERS = ("found", "opener", "closer", "usual")
EVERY_DOCUMENT = True

STRAY = '"{found}" closes a quotation that nothing opens. Where does it begin?'
RUNS_OVER = '"{found}" closes only in the next paragraph: should that one open with a mark as well?'
SHOWN = 12
"""How many further places one finding names."""
LONGEST_WORD = 24
CURLY_MARKS = frozenset("“”‘’")
PARAGRAPHS = ("paragraph", "blockquote")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), options["fault"], among="".join(CHARACTERS))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule in rules:
        yield from FINDERS[str(rule.data)](document, rule.number)


def unclosed(document: Document, number: int) -> Iterator[Problem]:
    """Quotations left open at the end of their paragraph in one problem, the others one by one."""
    if are_plain(document) or (
        all(quotation.closer or quotation.continues for quotation in quotations(document)) and not strays(document)
    ):
        return
    from factlint.text.quotation_ends import loose_ends
    from factlint.text.quotation_style import closer_for

    ends = loose_ends(document)
    for quotation in ends.cut_short:
        yield problem(document, number, first_word(document, quotation), quotation)
    for quotation, mark in ends.running_over:
        span, related = first_word(document, quotation), Related(mark.start, mark.end, "closed here")
        yield problem(document, number, span, quotation)._replace(message=RUNS_OVER, related=(related,))
    if ends.left_open:
        first, *others = ends.left_open
        edits = tuple(Edit(each.end, each.end, closer_for(each.opener)) for each in ends.left_open)
        yield problem(document, number, first_word(document, first), first)._replace(
            fix=Repair("Close it at the end of the paragraph", edits),
            related=tuple(Related(*first_word(document, other), "not closed either") for other in others),
        )
    for mark in ends.strays:
        span = Span(word_before(document, mark.start), mark.end)
        yield problem(document, number, span, None)._replace(message=STRAY)


def mismatched(document: Document, number: int) -> Iterator[Problem]:
    """Closed quotations whose marks are no pair."""
    for quotation in () if are_plain(document) else quotations(document):
        if not quotation.closer or quotation.is_matched() or not is_sure(document, quotation):
            continue
        from factlint.text.quotation_style import CURLY, STRAIGHT, styles

        last = Span(word_before(document, quotation.end - len(quotation.closer)), quotation.end)
        own = CURLY if CURLY_MARKS & {quotation.opener, quotation.closer} else STRAIGHT
        edits = edits_to(quotation, styles(document).house or own)
        yield problem(document, number, first_word(document, quotation), quotation)._replace(
            fix=Repair("Set a pair of marks", edits, "safe"), related=(Related(*last, "closed here"),)
        )


def is_sure(document: Document, quotation: Quotation) -> bool:
    """Whether it is a quotation beyond doubt: single marks may be apostrophes unless speech ends with them."""
    if quotation.kind != "single":
        return True
    return document.reading[quotation.end - len(quotation.closer) - 1] in ",.?!"


def mixed(document: Document, number: int) -> Iterator[Problem]:
    """The quotations of the rarer style, in one problem. Mismatched ones are another fault."""
    reading = document.reading
    if "“" not in reading or not ('"' in reading or ("'" in reading and "''" in reading)):
        return
    from factlint.text.quotation_style import styles

    style = styles(document)
    if style.rarer and style.usual:
        first, *others = style.rarer
        edits = tuple(edit for quotation in style.rarer for edit in edits_to(quotation, style.house))
        related = [Related(*first_word(document, other), "another one") for other in others[:SHOWN]]
        related.append(Related(*first_word(document, style.usual), f"{style.house} here"))
        yield problem(document, number, first_word(document, first), first, style.house)._replace(
            fix=Repair(f"Make them all {style.house}", edits, "safe"), related=tuple(related)
        )


def mixed_apostrophes(document: Document, number: int) -> Iterator[Problem]:
    """The apostrophes of the rarer style, in one problem."""
    if "'" not in document.reading or "’" not in document.reading:
        return
    from factlint.text.quotation_style import CURLY, STRAIGHT, apostrophes

    rarer, usual = apostrophes(document.reading)
    if rarer:
        reading = document.reading
        spans = [Span(word_before(document, at), word_after(document, at)) for at in rarer]
        mark = reading[usual]
        edits = tuple(Edit(at, at + 1, mark) for at in rarer)
        related = [Related(*span, "another one") for span in spans[1 : SHOWN + 1]]
        kind = CURLY if mark == "’" else STRAIGHT
        related.append(Related(word_before(document, usual), word_after(document, usual), f"{kind} here"))
        yield problem(document, number, spans[0], None, kind)._replace(
            fix=Repair(f"Make them all {kind}", edits, "safe"), related=tuple(related)
        )


def trailing_comma(document: Document, number: int) -> Iterator[Problem]:
    """Paragraphs that end in a quotation with a comma."""
    reading = document.reading
    ends = {block.end for block in document.blocks}
    for quotation in quotations(document):
        comma = quotation.end - len(quotation.closer) - 1
        if quotation.end not in ends or reading[comma] != "," or quotation.depth or not quotation.closer:
            continue
        following = reading[quotation.end : quotation.end + 8].lstrip()[:1]
        if role_at(document, quotation.start) in PARAGRAPHS and not following.islower():
            span = Span(word_before(document, comma), quotation.end)
            fix = Repair("End it with a full stop", (Edit(comma, comma + 1, "."),))
            yield problem(document, number, span, quotation)._replace(fix=fix)


def edits_to(quotation: Quotation, style: str) -> tuple[Edit, ...]:
    """What gives a quotation the marks of a style."""
    from factlint.text.quotation_style import MARKS

    opener, closer = MARKS[style, quotation.kind == "single"]
    ends = (
        Edit(quotation.start, quotation.start + len(quotation.opener), opener),
        Edit(quotation.end - len(quotation.closer), quotation.end, closer),
    )
    old = (quotation.opener, quotation.closer)
    return tuple(edit for edit, mark in zip(ends, old, strict=True) if edit.text != mark)


def role_at(document: Document, offset: int) -> str:
    block = document.block_at(offset)
    return block.role if block else ""


def first_word(document: Document, quotation: Quotation) -> Span:
    """The opening mark with the word behind it."""
    return Span(quotation.start, word_after(document, quotation.start + len(quotation.opener)))


def word_before(document: Document, at: int) -> int:
    """Where the word begins that ends at `at`; no further back than a long word."""
    start = at
    while start > 0 and at - start < LONGEST_WORD and not document.reading[start - 1].isspace():
        start -= 1
    return start


def word_after(document: Document, at: int) -> int:
    """Where the word ends that stands at `at`."""
    end = at
    while end < len(document.reading) and end - at < LONGEST_WORD and not document.reading[end].isspace():
        end += 1
    return end


def problem(document: Document, number: int, span: Span, quotation: Quotation | None, usual: str = "") -> Problem:
    """A problem at a place, with what its message may name."""
    from factlint.text.quotation_style import name

    found = document.reading[span.start : span.end]
    opener, closer = (quotation.opener, quotation.closer) if quotation else ("", "")
    values = {"found": found, "opener": name(opener), "closer": name(closer), "usual": usual}
    return Problem(number, span, values)


FINDERS: Mapping[str, Callable[[Document, int], Iterator[Problem]]] = {
    "unclosed": unclosed,
    "mismatched": mismatched,
    "mixed": mixed,
    "mixed-apostrophes": mixed_apostrophes,
    "trailing-comma": trailing_comma,
}
