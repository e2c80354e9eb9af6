"""`people_in(document)`: whom a text names, where it may name anybody: else nothing that reads names is imported.

`may_name` is False only where `find_people` finds nobody: where no two words with a capital stand together but
behind an opening word ("On Friday", "The United", "In May"), and no byline has run together. Any other text may
name somebody.
"""

from factlint.hints import TYPE_CHECKING
from factlint.mentions.people.runs import PLAIN
from factlint.text.additions import NONE
from factlint.text.document import Document
from factlint.text.furniture import glued_at

if TYPE_CHECKING:
    from factlint.mentions.mention import Mention

OPENING = frozenset(
    "A After All An And As At Before But By For From He Her His If In It Its Last No Of On Our She Since So That "
    "The Their There These They This Those Today Until We What When While With Yesterday You Your".split()
)
"""Words that no name begins with, whatever stands behind them."""
NARROW = "\u202f"
"""A space of which `find_people` makes a plain one before it looks for runs."""


def people_in(document: Document) -> "list[Mention]":
    """The persons that a document names, as `find_people` finds them."""
    if not may_name(document):
        return []
    from factlint.mentions.people.find import find_people

    return find_people(document)


def may_name(document: Document) -> bool:
    """Whether anybody may be named."""
    text = document.reading
    if document.additions != NONE or NARROW in text:
        return True
    runs = (PLAIN.ascii if text.isascii() else PLAIN.any).finditer(text)
    return any(" " in run[0] or "\u00a0" in run[0] for run in runs if not opened(run[0])) or any(
        block.role == "furniture" and glued_at(text[block.start : block.end]) for block in document.blocks
    )


def opened(run: str) -> bool:
    """Whether a run of capitalised words is an opening word and one other."""
    first, *others = run.split()
    return first in OPENING and len(others) == 1
