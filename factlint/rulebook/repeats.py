"""Repeats within repeats, such as `(a+)+`, which make a matcher try every way to split a text."""

import re

TOKEN = re.compile(
    r"""(?P<skip>\\.|\(\?\#[^)]*\))
      | (?P<set>\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\])
      | (?P<open>\()
      | (?P<close>\))
      | (?P<repeat>[*+]|\{\d*,\})
      | .""",
    re.VERBOSE | re.DOTALL,
)


def nested_repeat(pattern: str) -> int:
    """Where in a valid pattern an unbounded repeat stands around another one; -1 for nowhere."""
    inside = [False]
    closed = False
    for token in TOKEN.finditer(pattern):
        kind = token.lastgroup
        if kind == "open":
            inside.append(False)
        elif kind == "close":
            closed = inside.pop()
            inside[-1] = inside[-1] or closed
            continue
        elif kind == "repeat":
            if closed:
                return token.start()
            inside[-1] = True
        closed = False
    return -1
