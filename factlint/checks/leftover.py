"""`leftover`: a note of the desk that was left in the copy: TK, "CQ?", "[check]", "(more)".

`notes` are the notes, `forms` how they must stand to be one:
- `anywhere`: as a word or phrase of its own,
- `bracketed`, `square`: by itself in round or square, or only in square brackets, with or without a `?`,
- `begun`: first in square brackets ("[insert name here]"),
- `questioned`: with a question mark directly behind it ("CQ?"), `labelled`: with a colon ("TODO:"),
- `amount`: where a figure should stand ("$TK", "XX percent"),
- `loose`: as a word, in a text where it is nowhere a name or code ("TK Maxx", "TK 1951"),
- `apart`: with nothing but spaces, brackets or a paragraph's ends around it,
- `alone`, `last`: by itself in its paragraph, or at its end.

In brackets it is no note where it abbreviates the words before it ("Congressional Quarterly (CQ)").
In a direct quotation brackets hold what the speaker did not say, so nothing there is a
note unless `quoted` says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import SUBSTRING, WORD, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar, compiled
from factlint.hints import TypedDict, cast
from factlint.rulebook.field import Field
from factlint.text.document import Block, Document, Span
from factlint.text.quotations import quotation_at, quotations

NAMES = (
    "anywhere",
    "bracketed",
    "square",
    "begun",
    "questioned",
    "labelled",
    "amount",
    "loose",
    "apart",
    "alone",
    "last",
)
FIELDS = {
    "notes": Field("texts", "The notes.", required=True, example="[TK, CQ]"),
    "forms": Field("choices", "How a note must stand.", default=("anywhere",), choices=NAMES),
    "ignorecase": Field("flag", "Whether capitals make no difference.", default=False),
    "quoted": Field("flag", "Whether it is a note in a direct quotation too.", default=False),
}
MESSAGE = "'{found}': is this a note that was left in?"
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False

CLOSER = {"(": ")", "[": "]"}
OPENERS = {"bracketed": ("(", "["), "square": ("[",), "begun": ("[",)}
"""What stands in front of a note in the forms that have something there, so that it is looked for as well."""
UNIT = Grammar(
    r"\s?(?:per\s?cent\b|%|(?:thousand|million|billion|trillion|dollars|euros|pounds|people|years|a\.m\.|p\.m\.)(?!\w))"
)
INITIALS_REACH = 80


class Options(TypedDict):
    forms: list[str]
    quoted: bool
    opened: bool
    """Whether hits begin with the bracket in front of the note."""


def prepare(options: Mapping[str, object]) -> Prepared:
    forms = list(cast("Sequence[str]", options["forms"]))
    opened = all(form in OPENERS for form in forms)
    openers = sorted({opener for form in forms for opener in OPENERS[form]}) if opened else [""]
    needles = [
        needle(opener, note, ignorecase=bool(options["ignorecase"]))
        for note in cast("Sequence[str]", options["notes"])
        for opener in openers
    ]
    plan: Options = {"forms": forms, "quoted": bool(options["quoted"]), "opened": opened}
    return Prepared(needles, dict(plan))


def needle(opener: str, note: str, *, ignorecase: bool) -> Needle:
    """A note with what opens it: a word or phrase of its own, or signs that stand anywhere."""
    if any(map(str.isalnum, note)):
        return Needle(opener + note.strip(), ignorecase, WORD)
    return Needle(opener + note, ignorecase, SUBSTRING)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    by_rule: dict[int, list[Hit]] = {}
    for hit in hits:
        by_rule.setdefault(hit.rule, []).append(hit)
    for rule in rules:
        plan = cast("Options", rule.data)
        spans = [Span(hit.start + plan["opened"], hit.end) for hit in by_rule.get(rule.number, ())]
        if "loose" in plan["forms"] and any(is_name(document.reading, *span) for span in spans):
            continue
        end = 0
        for found in sorted(spans, key=lambda span: (span.start, -span.end)):
            span = note_at(document, plan, found)
            if span and span.start >= end:
                end = span.end
                yield Problem(rule.number, span, {"found": document.reading[span.start : span.end]})


def note_at(document: Document, plan: Options, found: Span) -> Span | None:
    """The note of which the words found are part, or None where they stand in none of the rule's forms."""
    block = document.block_at(found.start)
    if block is None:
        return None
    spans = (FORMS[form](document.reading, block, *found) for form in plan["forms"])
    span = next((span for span in spans if span), None)
    if span and not plan["quoted"] and quotation_at(quotations(document), *found):
        return None
    return span


def anywhere(reading: str, block: Block, start: int, end: int) -> Span | None:
    return Span(start, end)


def bracketed(reading: str, block: Block, start: int, end: int) -> Span | None:
    close = end + (reading[end : end + 1] == "?")
    opener = reading[start - 1] if start > block.start else ""
    if opener not in CLOSER or reading[close : close + 1] != CLOSER[opener]:
        return None
    if abbreviates(reading[start:end], reading[max(block.start, start - INITIALS_REACH) : start - 1]):
        return None
    return Span(start - 1, close + 1)


def square(reading: str, block: Block, start: int, end: int) -> Span | None:
    span = bracketed(reading, block, start, end)
    return span if span and reading[span.start] == "[" else None


def begun(reading: str, block: Block, start: int, end: int) -> Span | None:
    close = reading.find("]", end, min(block.end, end + 80))
    return Span(start - 1, close + 1) if start > block.start and reading[start - 1] == "[" and close > 0 else None


def questioned(reading: str, block: Block, start: int, end: int) -> Span | None:
    if reading[end : end + 1] != "?" or reading[end + 1 : end + 2].isalnum():
        return None
    return bracketed(reading, block, start, end) or Span(start, end + 1)


def labelled(reading: str, block: Block, start: int, end: int) -> Span | None:
    return Span(start, end + 1) if reading[end : end + 1] == ":" else None


def amount(reading: str, block: Block, start: int, end: int) -> Span | None:
    if start > block.start and reading[start - 1] in "$£€¥":
        return Span(start - 1, end)
    unit = UNIT.match(reading, end, block.end)
    return Span(start, unit.end()) if unit else None


def apart(reading: str, block: Block, start: int, end: int) -> Span | None:
    before = reading[start - 1] if start > block.start else " "
    after = reading[end] if end < block.end else " "
    return Span(start, end) if before in " \n\t\u00a0([" and after in " \n\t\u00a0)].,;" else None


def alone(reading: str, block: Block, start: int, end: int) -> Span | None:
    return Span(start, end) if start == block.start and end == block.end else None


def last(reading: str, block: Block, start: int, end: int) -> Span | None:
    return (
        Span(start, end) if end == block.end and (start == block.start or reading[start - 1].isspace()) else None
    )


def is_name(reading: str, start: int, end: int) -> bool:
    """Whether letters here are a name, its initials or a code: "TK Maxx", "TK-421", "Turkish Airlines (TK)"."""
    after = reading[end : end + 2].lstrip(" \u00a0")[:1]
    if after.isdigit() or after.isupper() or (after and after in "@/’'-_"):
        return True
    before = reading[max(0, start - INITIALS_REACH) : start]
    if before.endswith(("-", ".", "/", "@")):
        return True
    words = before[:-1].split()
    return before.endswith("(") and reading[end : end + 1] == ")" and bool(words) and words[-1][0].isupper()


def abbreviates(note: str, before: str) -> bool:
    """Whether the letters of a note are the initials of the words before it."""
    words = compiled(r"\w+").findall(before)[-len(note) :]
    return len(words) == len(note) and all(
        word[0].lower() == letter for word, letter in zip(words, note.lower(), strict=True)
    )


FORMS: Mapping[str, Callable[[str, Block, int, int], Span | None]] = {
    "anywhere": anywhere,
    "bracketed": bracketed,
    "square": square,
    "begun": begun,
    "questioned": questioned,
    "labelled": labelled,
    "amount": amount,
    "loose": anywhere,
    "apart": apart,
    "alone": alone,
    "last": last,
}
