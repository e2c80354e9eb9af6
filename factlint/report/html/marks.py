"""Marks that may overlap, over one stretch of reading text, as HTML: nested in pieces, each with its tags closed.

The outermost are facts, then places that a finding refers to, then findings, longer
ones first. A mark's id stands on its first piece; the number of a finding stands
behind its last.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from factlint.record import NamedTuple

FACT, RELATED, FINDING = range(3)
"""Layers, the outermost first."""


class Mark(NamedTuple):
    start: int
    end: int
    """In reading text. Equal to `start` where something is missing between two characters."""
    layer: int
    id: str
    """"" for none."""
    opening: str
    """The start tag's name and attributes but for the id: `mark class="error"`."""
    after: str = ""
    """HTML behind the last piece."""

    def tag(self) -> str:
        return self.opening.partition(" ")[0]


def marked(start: int, end: int, marks: Sequence[Mark], text: Callable[[int, int], str]) -> str:
    """`[start, end)` as HTML with its marks, which lie within. `text` gives a slice of reading text as HTML."""
    bounds = sorted({start, end}.union(*((mark.start, mark.end) for mark in marks)))
    ranked = sorted(marks, key=lambda mark: (mark.layer, mark.start, -mark.end))
    return "".join(pieces(ranked, bounds, text))


def pieces(ranked: Sequence[Mark], bounds: Sequence[int], text: Callable[[int, int], str]) -> Iterator[str]:
    """Each stretch between two bounds in the tags of the marks that cover it, the lower in rank outside."""
    beginning: dict[int, list[tuple[int, Mark]]] = defaultdict(list)
    for each in enumerate(ranked):
        beginning[each[1].start].append(each)
    open_ones: list[tuple[int, Mark]] = []
    for low, high in zip(bounds, [*bounds[1:], bounds[-1]], strict=True):
        open_ones = sorted([each for each in open_ones if each[1].end > low] + beginning[low])
        empty = [mark for _, mark in open_ones if mark.end == low]
        yield "".join(wrapped([mark], low, "") + mark.after for mark in empty)
        covering = [mark for _, mark in open_ones if mark.end > low]
        if low < high:
            yield wrapped(covering, low, text(low, high))
            yield "".join(mark.after for mark in covering if mark.end == high)


def wrapped(marks: Sequence[Mark], at: int, inner: str) -> str:
    """The text within the tags of its marks; ids where the marks begin."""
    opened = "".join(f"<{mark.opening}{identity(mark, at)}>" for mark in marks)
    closed = "".join(f"</{mark.tag()}>" for mark in reversed(marks))
    return opened + inner + closed


def identity(mark: Mark, at: int) -> str:
    return f' id="{mark.id}"' if mark.id and mark.start == at else ""
