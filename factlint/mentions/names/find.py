"""`find_names(document, known) -> mentions` of kind "name", by place: names of bodies, places, works given as
known.

In goes the name as it should stand with its other forms ("International Monetary Fund": "IMF", "the Fund"); each
form is found as it is written, whole words only, the longest where several begin at one place. Cost grows with the
text, not with the number of names.
"""

from collections.abc import Mapping, Sequence

from factlint.grammar import Grammar
from factlint.mentions.mention import Mention
from factlint.record import NamedTuple
from factlint.text.document import Document

FIRST_WORD = Grammar(r"\w+")
WORD = Grammar(r"(?<!\w)\w+")


class Name(NamedTuple):
    """The content of a mention of kind "name"."""

    name: str
    """As it was given: the form that is known."""
    form: str
    """As printed: the name itself or one of its other forms."""


def find_names(document: Document, known: Mapping[str, Sequence[str]]) -> list[Mention]:
    """The known names that a document has. A form that belongs to two names goes to the one given first."""
    by_first_word: dict[str, list[tuple[str, str]]] = {}
    given: set[str] = set()
    for name, aliases in known.items():
        for form in (name, *aliases):
            first = FIRST_WORD.search(form)
            if first and first.start() == 0 and form not in given:
                given.add(form)
                by_first_word.setdefault(first[0], []).append((form, name))
    if not by_first_word:
        return []
    for forms in by_first_word.values():
        forms.sort(key=lambda pair: -len(pair[0]))
    text = document.reading
    found: list[Mention] = []
    end = 0
    for word in WORD.finditer(text):
        start = word.start()
        for form, name in by_first_word.get(word[0], ()) if start >= end else ():
            stop = start + len(form)
            if text.startswith(form, start) and not (form[-1].isalnum() and text[stop : stop + 1].isalnum()):
                found.append(Mention("name", start, stop, form, tuple(Name(name, form))))
                end = stop
                break
    return found
