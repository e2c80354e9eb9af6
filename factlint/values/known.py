"""`known(document) -> values`: the figures of a document, found and resolved once for all checks that ask.

In: a document. Out: the value of each of its figures (no persons, quotations or names), in the order of the text.
A check asks only where something of its own stands in the document (its needles), so that a text without dates
and sums costs nothing here.
"""

from functools import lru_cache

from factlint.hints import TYPE_CHECKING
from factlint.text.document import Document

if TYPE_CHECKING:
    from factlint.values.value import Value


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def known(document: Document) -> "tuple[Value, ...]":
    """The values of a document's figures."""
    # Imported here: most texts that a check looks at have nothing that it asks for in the end.
    from factlint.mentions.figures import figures
    from factlint.values.figures import resolve_figures

    return resolve_figures(figures(document), document)
