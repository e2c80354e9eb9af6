"""Whether a speaker has the word: in a direct quotation what a check finds is at most an info.

In: a document and a place in its reading text. Out: a severity that is milder than the rule's, or "".
"""

from factlint.text.document import Document
from factlint.text.quotations import quotation_at, quotations


def milder(document: Document, start: int, end: int) -> str:
    """ "info" inside a direct quotation, else ""."""
    return "info" if is_quoted(document, start, end) else ""


def is_quoted(document: Document, start: int, end: int) -> bool:
    """Whether this stands inside a direct quotation."""
    return quotation_at(quotations(document), start, end) is not None
