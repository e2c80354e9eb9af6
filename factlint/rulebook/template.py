"""A message template: text with placeholders such as `{found}`, as `str.format` reads it.

Refuses what would fail when a finding is worded: a stray brace, a placeholder that
the check does not offer, and format codes.
"""

from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.record import NamedTuple
from factlint.rulebook.suggest import listed, meant

PIECE = Grammar(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


class Slip(NamedTuple):
    """What is wrong, and the piece of the template that is."""

    piece: str
    message: str


def slips(template: str, placeholders: Sequence[str]) -> list[Slip]:
    """Everything wrong with a template whose check offers these placeholders."""
    offered = listed("{" + name + "}" for name in placeholders) if placeholders else "no placeholders"
    found: list[Slip] = []
    if "%s" in template:
        found.append(Slip("%s", f"'%s' is Vale's way; here the check offers {offered}"))
    for piece in PIECE.finditer(template):
        text, name = piece.group(), piece[1]
        if text in ("{{", "}}") or name in placeholders:
            continue
        if name is None:
            found.append(
                Slip(text, f"a single '{text}' stands here; a brace that is meant is written '{text * 2}'")
            )
            continue
        hint = meant(name, placeholders) if placeholders else ""
        found.append(Slip(text, f"unknown placeholder '{text}'{hint}; the check offers {offered}"))
    return found
