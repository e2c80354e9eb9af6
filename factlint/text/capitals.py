"""`capitals(document) -> words`: every word of a text that begins with a capital, without marks, each once."""

from functools import lru_cache

from factlint.grammar import Grammar
from factlint.text.document import Document

ASCII = Grammar(r"[A-Z]\w+")
ANY = Grammar(r"[^\W\d_a-zß-öø-ÿ]\w+")
"""A capital, or a letter of an alphabet whose small letters are further up."""


@lru_cache(maxsize=1)  # several checks ask for the document that is being linted
def capitals(document: Document) -> frozenset[str]:
    """The words of two letters and more that begin with a capital; some of other alphabets that do not."""
    reading = document.reading
    return frozenset((ASCII if reading.isascii() else ANY).findall(reading))
