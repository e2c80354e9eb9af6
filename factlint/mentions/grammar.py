"""Regular expressions that are compiled at first use, so that a text without sums pays for none of theirs."""

import re
from collections.abc import Callable, Iterator
from typing import Any


class Grammar:
    """A pattern with the methods of `re.Pattern` that grammars use; after the first use they are its very own."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        # Reached once: what is set here is found before it is looked for here again.
        compiled = re.compile(self.pattern, self.flags)
        self.match, self.search, self.finditer = compiled.match, compiled.search, compiled.finditer
        return getattr(compiled, name)
