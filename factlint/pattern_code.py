"""What `re` compiles a pattern to, as plain data that can be kept, and the pattern made of it again.

CPython's `re` parses a pattern and compiles it in Python to a list of numbers, of which C then makes the pattern;
the first half takes nearly all the time. The numbers are good for the very Python that made them. Both functions
give None where this Python does not do it so, and whoever asks then calls `re.compile`. C verifies the numbers
before it makes a pattern of them (`_validate` in Modules/_sre/sre.c), so damaged ones do no harm.
"""

import re
import sys
from marshal import dumps, loads

from factlint.hints import import_module

Code = bytes
"""Marshalled: flags, the numbers as 32 bits each, how many groups, their names."""


def code_of(pattern: str, flags: int) -> Code | None:
    """The code of a pattern. re.error where it is none."""
    if sys.implementation.name != "cpython":
        return None
    try:
        parsed = import_module("re._parser").parse(pattern, flags)
        numbers = import_module("re._compiler")._code(parsed, flags)
        state = parsed.state
        packed = b"".join(number.to_bytes(4, sys.byteorder) for number in numbers)
        return dumps((int(flags | state.flags), packed, state.groups - 1, dict(state.groupdict)))
    except (ImportError, AttributeError, TypeError, OverflowError):
        return None


def revived(pattern: str, code: Code) -> re.Pattern[str] | None:
    """The pattern made of its code."""
    try:
        flags, packed, groups, named = loads(code)
        names: list[str | None] = [None] * (groups + 1)
        for name, number in named.items():
            names[number] = name
        numbers = memoryview(packed).cast("I").tolist()
        made = import_module("_sre").compile(pattern, flags, numbers, groups, named, tuple(names))
    except (ImportError, AttributeError, LookupError, TypeError, ValueError, EOFError, RuntimeError):
        return None
    return made if isinstance(made, re.Pattern) else None
