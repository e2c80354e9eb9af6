"""Examples of a rule: text in which [square brackets] mark what the rule should find.

A literal bracket of an `invalid` example is written `[[` and `]]`; of an odd run of
brackets the outermost is the mark, so that `[[[check]]]` marks "[check]". Refuses
marks that are not closed, stand within one another, or are missing.
"""

import re

from factlint.text.document import Span

BRACKETS = re.compile(r"\[+|\]+")


class ExampleError(Exception):
    """Says what is wrong with the marks; `position` is where in the example."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def unmarked(example: str) -> tuple[str, tuple[Span, ...]]:
    """The text of an `invalid` example without its marks, and the spans that they mark."""
    text = ""
    spans: list[Span] = []
    opened = -1
    at = 0
    for run in BRACKETS.finditer(example):
        text += example[at : run.start()]
        at = run.end()
        literal = run.group()[0] * (len(run.group()) // 2)
        if len(run.group()) % 2 == 0:
            text += literal
        elif run.group()[0] == "[":
            if opened >= 0:
                raise ExampleError("a '[' stands within another; a literal bracket is written '[['", run.start())
            opened = len(text)
            opening = run.start()
            text += literal
        else:
            text += literal
            if opened < 0:
                raise ExampleError("a ']' has no '['; a literal bracket is written ']]'", run.start())
            spans.append(Span(opened, len(text)))
            opened = -1
    if opened >= 0:
        raise ExampleError("a '[' is not closed; a literal bracket is written '[['", opening)
    if not spans:
        raise ExampleError(
            "an invalid example marks with [square brackets] what the rule should find; this one marks nothing", 0
        )
    return text + example[at:], tuple(spans)
