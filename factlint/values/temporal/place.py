"""Where a mention stands, and the reading of its content's parts, which are plain data."""

from collections.abc import Callable
from datetime import date

from factlint.values.temporal.context import Context
from factlint.values.temporal.period import Period
from factlint.values.temporal.tense import tense

Content = tuple[object, ...]
Resolve = Callable[[Content], Period]
"""What a resolver calls for the content within its content."""


class Place:
    """A mention's span and hedge, with what its clause says of past and future, asked at most once."""

    __slots__ = ("_tense", "context", "end", "mod", "start")

    def __init__(self, context: Context, start: int, end: int, mod: str) -> None:
        self.context = context
        self.start = start
        self.end = end
        self.mod = mod
        self._tense: str | None = None

    @property
    def today(self) -> date | None:
        return self.context.today

    @property
    def tense(self) -> str:
        if self._tense is None:
            self._tense = tense(self.context.reading, self.start, self.end)
        return self._tense


def number(part: object) -> int:
    """A part of a content that the grammars make a whole number."""
    assert isinstance(part, int)
    return part


def optional(part: object) -> int | None:
    """A whole number, or None for what is not printed."""
    return None if part is None else number(part)


def inner(part: object) -> Content:
    """A part of a content that is a content itself."""
    assert isinstance(part, tuple)
    return part
