"""`furniture`: what belongs to the page that copy was taken from, and was left in the copy.

`parts` are what it looks for: `slots` (the size of an advertisement), `links` ("Read more: ...", "Related: ..."),
`invitations` (to sign up, to share), `teasers` (the summary of another text, with its date), and `glued`: a byline
whose name and role have run together ("Jane DoeWeb Editor"). All but the last are told once a text, at the first
of them. Bylines, time stamps and credits belong to copy.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
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
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text import furniture
from factlint.text.document import Block, Document, Span

PARTS = ("slots", "links", "invitations", "teasers", "glued")
FIELDS = {
    "parts": Field("choices", "What to look for.", required=True, choices=PARTS, example="[slots, links]"),
}
MESSAGE = "'{found}' belongs to a page, not to the copy. Was it left in?{others}"
PLACEHOLDERS = ("found", "others")
EVERY_DOCUMENT = True
LONGEST = 60
"""Characters of a line that a message repeats."""


def prepare(options: Mapping[str, object]) -> Prepared:
    needles: tuple[Needle, ...] = ()
    return Prepared(needles, tuple(cast("Iterable[str]", options["parts"])))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    blocks = [block for block in document.blocks if block.role == "furniture"]
    if not blocks:
        return
    for rule in rules:
        parts = cast("Sequence[str]", rule.data)
        if "glued" in parts:
            yield from glued(document, rule.number, blocks)
        tests = [TESTS[part] for part in parts if part in TESTS]
        left = [block for block in blocks if any(test(text_of(document, block)) for test in tests)]
        if left:
            yield leftover(document, rule.number, left)


def text_of(document: Document, block: Block) -> str:
    return document.reading[block.start : block.end]


TESTS: Mapping[str, Callable[[str], bool]] = {
    "slots": furniture.is_slot,
    "links": furniture.is_link,
    "invitations": furniture.is_invitation,
    "teasers": furniture.is_teaser,
}


def leftover(document: Document, rule: int, left: Sequence[Block]) -> Problem:
    """One finding for all of them, at the first."""
    first = left[0]
    found = text_of(document, first)
    shown = found if len(found) <= LONGEST else found[:LONGEST].rsplit(" ", 1)[0] + " ..."
    others = len(left) - 1
    told = f" So do {others} other{'s' if others > 1 else ''} below." if others > 1 else ""
    told = told or (" So does another below." if others else "")
    related = tuple(Related(block.start, block.end, "this too") for block in left[1:])
    return Problem(rule, Span(first.start, first.end), {"found": shown, "others": told}, related=related)


def glued(document: Document, rule: int, blocks: Iterable[Block]) -> Iterator[Problem]:
    """Bylines whose name and role have run together."""
    for block in blocks:
        line = text_of(document, block)
        at = furniture.glued_at(line)
        if at:
            start = block.start + line.rindex(" ", 0, at) + 1
            end = block.start + (len(line) if line.find(" ", at) < 0 else line.index(" ", at))
            place = block.start + at
            fix = Repair(f"Write '{line[:at]} {line[at:]}'", (Edit(place, place, " "),))
            values = {"found": document.reading[start:end], "others": ""}
            yield Problem(rule, Span(start, end), values, fix)
