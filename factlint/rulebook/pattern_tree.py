"""A regular expression to a tree of what follows what, what is repeated and what is a choice.

Reads the syntax of the `regex` module (version 0 behaviour) of a pattern that is
known to compile. Raises `UnreadError` for recursion and fuzzy matching, which have
no such tree.
"""

import re
from typing import TypeAlias

from factlint.record import NamedTuple


class Item(NamedTuple):
    """Matches one character. `text` is its own regular expression."""

    text: str
    at: int
    """Where it stands in the pattern."""


class Chain(NamedTuple):
    """One after another; none at all matches the empty text."""

    parts: tuple["Part", ...]
    edge: str = ""
    """Where there are none: the condition that holds here, such as `\\b`; "(?" for a lookaround."""


class Choice(NamedTuple):
    branches: tuple["Part", ...]


class Repeat(NamedTuple):
    part: "Part"
    least: int
    most: int | None
    """None for any number."""
    at: int
    """Where its `*`, `+` or brace stands in the pattern."""


Part: TypeAlias = Item | Chain | Choice | Repeat
ANY = r"[\s\S]"


class UnreadError(Exception):
    """The pattern has a construction without a tree."""


TOKEN = re.compile(
    r"""(?P<comment>\(\?\#[^)]*\))
      | (?P<look>\(\?<?[=!])
      | (?P<call>\(\?(?:R|\d+|&\w+|P>\w+)\))
      | (?P<flags>\(\?[a-zA-Z0-9]*(?:-[a-z]+)?\))
      | (?P<named>\(\?P=\w+\))
      | (?P<condition>\(\?\(\w+\))
      | (?P<open>\((?:\?(?:P?<\w+>|[a-zA-Z0-9]*(?:-[a-z]+)?:|>|\|))?)
      | (?P<close>\))
      | (?P<bar>\|)
      | (?P<repeat>(?:[*+?]|\{\d+\}|\{\d*,\d*\})[?+]?)
      | (?P<fuzzy>\{[^}]*[<=eids][^}]*\})
      | (?P<edge>\\[bBAZmMKG]|[\^$])
      | (?P<back>\\(?:[1-9]\d?|g<\w+>|X|R|L<\w+>))
      | (?P<set>\[\^?\]?(?:\\(?:[pPN]\{[^}]*\}|.)|\[:\^?\w+:\]|[^\]\\])*\])
      | (?P<escape>\\(?:[pPN]\{[^}]*\}|p.|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|0\d{0,2}|.))
      | (?P<char>.)""",
    re.VERBOSE | re.DOTALL,
)


class Level(NamedTuple):
    """A group while it is read."""

    branches: list[Part]
    parts: list[Part]
    look: bool


def tree(pattern: str) -> tuple[Part, list[Part]]:
    """The tree of a pattern, and those of its lookarounds, which match on their own."""
    verbose = re.match(r"\(\?[a-zA-Z]*x", pattern) is not None
    levels = [Level([], [], False)]
    looks: list[Part] = []
    for token in TOKEN.finditer(re.sub(r"(?<!\\)(?:\s|#.*)", "", pattern) if verbose else pattern):
        kind, text, at = token.lastgroup, token.group(), token.start()
        parts = levels[-1].parts
        if kind in ("call", "fuzzy"):
            raise UnreadError(text)
        if kind in ("open", "look", "condition"):
            levels.append(Level([], [], kind == "look"))
        elif kind == "close":
            if len(levels) == 1:
                raise UnreadError(pattern)
            level = levels.pop()
            whole = closed(level)
            if level.look:
                looks.append(whole)
            levels[-1].parts.append(Chain((), "(?") if level.look else whole)
        elif kind == "bar":
            levels[-1].branches.append(Chain(tuple(parts)))
            parts.clear()
        elif kind == "repeat" and parts:
            parts.append(Repeat(parts.pop(), *bounds(text), at))
        elif kind in ("back", "named"):
            parts.append(Item(ANY, at))
        elif kind in ("set", "escape", "char"):
            parts.append(Item(text if kind != "char" or text == "." else re.escape(text), at))
        elif kind == "edge":
            parts.append(Chain((), text))
    return closed(levels[0]), looks


def closed(level: Level) -> Part:
    """The finished group."""
    last = Chain(tuple(level.parts))
    return Choice((*level.branches, last)) if level.branches else last


def bounds(text: str) -> tuple[int, int | None]:
    """How often a quantifier repeats, at least and at most."""
    if text[0] in "*+?":
        return (1 if text[0] == "+" else 0), (1 if text[0] == "?" else None)
    least, comma, most = text[1 : text.index("}")].partition(",")
    return int(least or 0), (int(most) if most else None) if comma else int(least)
