"""Regular expressions that are compiled at first use, so that a text without sums pays for none of theirs.

Patterns go in, what `re` compiles them to comes out. Compiling all that a page of copy asks for takes a fifth of
the time over it, so the command line keeps the code from run to run (`engine/kept_grammars.py` fills KEPT). For
the program's own patterns only: one that is made of a text's words belongs to `re.compile`.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from factlint.hints import Any
from factlint.pattern_code import Code, code_of, revived


class Codes:
    """Code of patterns by pattern and flags. What is in it changes no match, only how soon it is there."""

    __slots__ = ("fresh", "lookup")

    def __init__(self) -> None:
        self.lookup: Callable[[str, int], Code | None] | None = None
        """The code that an earlier run has left; None as long as nobody keeps any."""
        self.fresh: dict[tuple[str, int], Code] = {}
        """What this run compiled and the next one need not."""


KEPT = Codes()


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, sooner where the code of an earlier run is at hand, and only once."""
    if KEPT.lookup is None:
        return re.compile(pattern, flags)
    flags = int(flags)  # of any kind, as it is kept as plain data
    known = KEPT.lookup(pattern, flags)
    found = known and revived(pattern, known)
    if found:
        return found
    code = code_of(pattern, flags)
    found = code and revived(pattern, code)
    if not code or not found:
        return re.compile(pattern, flags)
    KEPT.fresh[pattern, flags] = code
    return found


class Grammar:
    """A pattern with the methods of `re.Pattern`; after the first use they are its very own."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = int(flags)

    def __getattr__(self, name: str) -> Any:
        # Reached once: what is set here is found before it is looked for here again.
        found = compiled(self.pattern, self.flags)
        self.match, self.search, self.fullmatch = found.match, found.search, found.fullmatch
        self.finditer, self.findall, self.split, self.sub = found.finditer, found.findall, found.split, found.sub
        return getattr(found, name)
