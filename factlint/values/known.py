"""`known(document) -> values`: what a document states, extracted and resolved once for all checks that ask.

In: a document. Out: the value of every mention, in the order of the text. A check asks only where something of
its own stands in the document (its needles), so that a text without dates and sums costs nothing here.
"""

from functools import lru_cache

from factlint.mentions.extract import extract
from factlint.text.document import Document
from factlint.values.resolve import resolve
from factlint.values.value import Value


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def known(document: Document) -> tuple[Value, ...]:
    """The values of a document's mentions."""
    return resolve(extract(document), document)
