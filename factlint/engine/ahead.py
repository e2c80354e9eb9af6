"""`Ahead(texts)`: texts read before the first of them is linted, so that it is known which tell a story together.

In: the texts of one process. Out: each one's document, when its turn comes, and what is kept of it for its story:
with its statements, made while all that they are made of is at hand, if another text seems to tell the same. What
cannot be read is passed over, and told in its turn. Documents are held up to so many characters; beyond that they
are read again.
"""

from collections.abc import Iterable
from contextlib import suppress

from factlint.engine.run import Assignment, Opened, opened
from factlint.files.target import Target
from factlint.record import NamedTuple
from factlint.stories.member import LANGUAGES, Member, member
from factlint.stories.met import Met
from factlint.stories.sketch import Sketch, sketch
from factlint.text.document import Document

HELD = 1 << 26
"""Characters of the texts that are held at once."""


class Drawn(NamedTuple):
    """What is known of a text that was read ahead."""

    number: int
    sketch: Sketch


class Ahead:
    """The texts of one process, in the order in which they were met."""

    __slots__ = ("_drawn", "_met", "_opened")

    def __init__(self, texts: Iterable[tuple[Target, Assignment]]) -> None:
        self._met = Met()
        self._drawn: dict[str, Drawn] = {}
        self._opened: dict[str, Opened] = {}
        room = HELD
        for target, assignment in texts:
            if not assignment.compared or target.stdin:
                continue
            with suppress(Exception):
                text = opened(target, assignment)
                room -= len(text.document.source)
                if room > 0:
                    self._opened[target.name] = text
                if text.document.language in LANGUAGES:
                    self._drawn[target.name] = Drawn(len(self._drawn), sketch(text.document))
                    self._met.meet(self._drawn[target.name].sketch)

    def opened(self, target: Target, assignment: Assignment) -> Opened:
        """The text, which is not asked for again."""
        return self._opened.pop(target.name, None) or opened(target, assignment)

    def member(self, document: Document) -> Member | None:
        """What is kept of a text for its story."""
        drawn = self._drawn.get(document.name)
        if drawn is None:
            return member(document, at_once=False)
        return member(document, drawn.sketch, at_once=drawn.number in self._met.accompanied)
