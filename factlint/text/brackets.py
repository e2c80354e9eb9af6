"""`faults(document)`: brackets without a partner, or with one of another kind.

In goes a document, out come the faults of its blocks. Faces, list markers ("a)",
"1)"), half-open intervals ("[0, 1)"), a bracket in quotation marks, and brackets
that one paragraph opens and one of the next closes are none.
"""

from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.text.document import Document
from factlint.text.offsets import by_block, places

CLOSER = {"(": ")", "[": "]", "{": "}"}
OPENER = {closer: opener for opener, closer in CLOSER.items()}
QUOTES = "\"'“”‘’`«»"
REACH = 3000
"""How many characters further on, in another paragraph, a bracket may still be closed."""
DEEPEST = 50
"""How many brackets may be open at once."""

_FACE_BEFORE = Grammar(r"(?:^|[\s.,!?])[:;=8xX][-'o^]?\Z")
_FACE_AFTER = Grammar(r"[-'o^]?[:;=](?:\s|\Z)")
_MARKER_BEFORE = Grammar(r"(?:^|[\s(])(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.]?\Z")
_INTERVAL = Grammar(r"[-−+\d.,;:\s∞a-z–]*[\d∞][-−+\d.,;:\s∞a-z–]*")


class Fault(NamedTuple):
    """A bracket at `at` that has no partner, or the wrong one at `partner` (else -1)."""

    at: int
    partner: int


def faults(document: Document) -> list[Fault]:
    """The faults of a document, by place. Linear in the text."""
    reading = document.reading
    found: list[Fault] = []
    opened: list[int] = []
    for block, at in by_block(document, places(reading, "()[]{}")):
        wrong, loose, stray = in_block(reading, block.start, at)
        found.extend(wrong)
        found.extend(Fault(opener, -1) for opener in opened if block.start - opener > REACH)
        opened = [opener for opener in opened if block.start - opener <= REACH]
        for offset in stray:
            answer = next((opener for opener in opened if CLOSER[reading[opener]] == reading[offset]), -1)
            if answer >= 0:
                opened.remove(answer)
            else:
                found.append(Fault(offset, -1))
        opened.extend(loose[:DEEPEST])
        found.extend(Fault(opener, -1) for opener in [*loose[DEEPEST:], *opened[:-DEEPEST]])
        del opened[:-DEEPEST]
    found.extend(Fault(opener, -1) for opener in opened)
    return sorted(found)


def in_block(reading: str, begin: int, at: Sequence[int]) -> tuple[list[Fault], list[int], list[int]]:
    """Of one block: the mismatched pairs, the brackets left open, the closing ones that nothing opens."""
    wrong: list[Fault] = []
    loose: list[int] = []
    stray: list[int] = []
    stack: list[int] = []
    for offset in at:
        bracket = reading[offset]
        if is_quoted(reading, offset) or is_face(reading, begin, offset):
            continue
        if bracket in CLOSER:
            stack.append(offset)
            if len(stack) > DEEPEST:
                loose.append(stack.pop(0))
            continue
        depth = next(
            (depth for depth in range(len(stack) - 1, -1, -1) if reading[stack[depth]] == OPENER[bracket]), -1
        )
        if depth < 0:
            if not stack:
                if not _MARKER_BEFORE.search(reading[max(begin, offset - 8) : offset]):
                    stray.append(offset)
            elif _INTERVAL.fullmatch(reading[stack[-1] + 1 : offset][:40]):
                stack.pop()
            else:
                wrong.append(Fault(offset, stack.pop()))
            continue
        loose.extend(stack[depth + 1 :])
        del stack[depth:]
    return wrong, loose + stack, stray


def is_quoted(reading: str, at: int) -> bool:
    """Whether a bracket is spoken of, not used: it stands in quotation marks by itself."""
    return 0 < at < len(reading) - 1 and reading[at - 1] in QUOTES and reading[at + 1] in QUOTES


def is_face(reading: str, begin: int, at: int) -> bool:
    """Whether a bracket is the mouth of a face."""
    before, after = reading[max(begin, at - 4) : at], reading[at + 1 : at + 4]
    if _FACE_BEFORE.search(before):
        return True
    return bool((not before or before[-1].isspace()) and _FACE_AFTER.match(after))
