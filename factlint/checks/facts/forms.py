"""The forms of a name: which stand where a name stands, which of them a wrong one is nearest to.

In: a name with its aliases, and forms that are wrong or doubtful. Out: the right form for each, and the stretch of
copy that it replaces: "Naval Bureau" behind "US" is "US Naval Bureau" against "US Naval Survey Bureau".
"""

from collections.abc import Iterator, Sequence

from factlint.mentions.people.words import GIVEN, word_flags
from factlint.text.document import Block, Span

SMALL = frozenset("of the and for in on at de la le du des von van der & to".split())
FEWEST = 3
"""Words of a name that may lose one and still be known again."""


def distance(one: str, two: str) -> int:
    """How many letters are left out, added or changed between two texts (Levenshtein 1966)."""
    line = list(range(len(two) + 1))
    for row, letter in enumerate(one, 1):
        above, line = line, [row]
        for column, other in enumerate(two, 1):
            line.append(min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != other)))
    return line[-1]


def tails(name: str) -> list[str]:
    """A name, and what is left of it without its first words."""
    words = name.split()
    return [" ".join(words[at:]) for at in range(len(words))]


def meant(wrong: str, name: str, aliases: Sequence[str]) -> str:
    """The right form that a wrong one stands for: name, alias or the end of either, whichever is nearest."""
    forms = [tail for form in (name, *aliases) for tail in tails(form)]
    words = set(wrong.split())
    return min(
        forms,
        key=lambda form: (not words <= set(form.split()), distance(wrong.lower(), form.lower()), -len(form)),
        default=name,
    )


def widened(reading: str, block: Block, span: Span, right: str, name: str) -> tuple[Span, str]:
    """The wrong form and the right one with those words of the whole name that stand before it in the copy."""
    words, end = name.split(), right.split()
    at = len(words) - len(end)
    if at <= 0 or words[at:] != end:
        return span, right
    start = span.start
    while at > 0 and reading[start - 1 : start].isspace():
        before = words[at - 1]
        begin = start - 1 - len(before)
        if begin < block.start or reading[begin : start - 1] != before or reading[begin - 1 : begin].isalnum():
            break
        start, at = begin, at - 1
    return Span(start, span.end), " ".join(words[at:])


def shortened(name: str) -> Iterator[str]:
    """A name of three words or more without one of its inner words; none of a person's, where that is usual."""
    words = name.split()
    if len(words) < FEWEST or word_flags().get(words[0].lower(), 0) & GIVEN:
        return
    for at in range(1, len(words) - 1):
        if words[at].lower() not in SMALL and not {words[at - 1].lower(), words[at + 1].lower()} <= SMALL:
            yield " ".join([*words[:at], *words[at + 1 :]])
