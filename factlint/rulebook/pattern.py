"""A regular expression as a rule gives it, judged when the rule is loaded.

Patterns are those of the `regex` module. Refuses what does not compile, and
repeats within repeats that can take exponential time.
"""

import re

from factlint.rulebook.repeats import nested_repeat

PLAIN = re.compile(r"[^\\.^$*+?{}\[\]|()]*\Z")
"""What is a pattern for itself and needs no further look."""


class PatternError(Exception):
    """Says what is wrong; `position` is where in the pattern, -1 for nowhere."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def judge(pattern: str) -> None:
    """PatternError for a pattern that cannot be used."""
    if PLAIN.match(pattern):
        return
    import regex

    try:
        regex.compile(pattern)
        at = nested_repeat(pattern)
    except regex.error as error:
        position = getattr(error, "pos", None)
        said = getattr(error, "msg", str(error))
        if position is None:
            raise PatternError(f"this is no regular expression: {said}, in '{pattern}'", -1) from None
        raise PatternError(
            f"this is no regular expression: {said}, at character {position + 1} of '{pattern}'", position
        ) from None
    except (OverflowError, RecursionError, ValueError) as error:
        raise PatternError(f"this regular expression cannot be used: {error}, in '{pattern}'", -1) from None
    if at >= 0:
        raise PatternError(
            "this repeat can match one text in so many ways that a long line takes for ever; of a repeat within "
            "a repeat keep one ('a+' for '(a+)+'), or let something stand between the rounds each time "
            "('(?:a+,)+' for '(?:a+,?)+')",
            at,
        )
