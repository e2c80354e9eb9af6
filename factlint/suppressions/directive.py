"""Comments of a document to directives: what they say to factlint, or what is wrong with them.

A comment is for us where it begins with `factlint:`. Which stretches of a text are
comments, its format's parser has said; prose and code are never looked at.
"""

import re
from collections.abc import Iterator

from factlint.record import NamedTuple
from factlint.text.document import Document, Span

VERBS = ("ignore", "disable", "enable", "ignore-file")
MARK = "factlint:"
EXAMPLE = "factlint: {verb}[typos.misspelling] -- the reason"

_COMMENT = re.compile(r"(?:<!--|\.\.(?=\s))\s*(?P<text>.*?)\s*(?:-->)?\s*", re.DOTALL)
_DIRECTIVE = re.compile(
    r"factlint:\s*(?P<verb>[\w-]*?)\s*(?P<ids>\[[^\[\]]*\])?\s*(?:(?:--+|[–—])\s*(?P<reason>.*))?", re.DOTALL
)
"""Editors' programs make one dash of two hyphens: both will do."""


class Directive(NamedTuple):
    verb: str
    """One of VERBS."""
    ids: tuple[str, ...]
    """Rules and packs."""
    reason: str
    """In one line; "" where none is given."""
    span: Span
    """Of the comment, in the source."""


class Trouble(NamedTuple):
    """What is wrong with a comment or an entry of the settings: for the editor to mend."""

    span: Span
    message: str


def directives(document: Document) -> Iterator[Directive | Trouble]:
    """What the comments of a document say to us, in their order."""
    for span in document.comments:
        comment = _COMMENT.fullmatch(document.source, *span)
        if comment and comment["text"].startswith(MARK):
            yield directive(comment["text"], span)


def directive(text: str, span: Span) -> Directive | Trouble:
    """One comment that is for us."""
    found = _DIRECTIVE.fullmatch(text)
    if not found or found["verb"] not in VERBS:
        return Trouble(span, misspelt(found["verb"] if found else ""))
    verb = found["verb"]
    ids = tuple(dict.fromkeys(filter(None, re.split(r"[,\s]+", (found["ids"] or "").strip("[]")))))
    if not ids:
        example = EXAMPLE.format(verb=verb)
        return Trouble(span, f"This comment does not say which rule it means. Write it in brackets: {example}")
    return Directive(verb, ids, " ".join((found["reason"] or "").split()), span)


def misspelt(verb: str) -> str:
    from factlint.rulebook.suggest import listed, meant

    hint = meant(verb, VERBS) if verb else ""
    what = f"There is no instruction '{verb}' to factlint{hint}" if verb else "This says nothing to factlint"
    return f"{what}{'' if hint else '.'} Write {listed(VERBS)}, such as: {EXAMPLE.format(verb='ignore')}"
