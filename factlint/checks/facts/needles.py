"""Which words of a pattern the engine looks for: the rarest that each of its ways cannot do without.

In: patterns. Out: needles. A rule is asked only about the sentences in which one stands, so that facts cost what
their hits cost.
"""

from collections.abc import Iterable, Sequence

from factlint.checks.facts.pattern import Step, Way, is_word, with_joints
from factlint.checks.kind import Needle
from factlint.text.frequent import FREQUENT


def needles(texts: Iterable[str]) -> tuple[Needle, ...]:
    """The needles of several patterns, each once."""
    found: dict[Needle, None] = {}
    for way in [way for text in texts for way in with_joints(text)]:
        for text in max(_choices(way), key=_rarity):
            # What stands behind an apostrophe, straight or curly, is left to the matcher.
            bare = text.rstrip("*").partition("'")[0] or text.rstrip("*")
            found[Needle(bare, True, "substring" if text.endswith("*") else "word")] = None
    return tuple(found)


def _choices(way: Way) -> list[Sequence[str]]:
    """What may be looked for: the alternatives at one place, or a phrase of neighbours without alternatives."""
    choices: list[Sequence[str]] = [step for step in way if is_word(step)]
    run: list[str] = []
    for step in (*way, ("...",)):
        if is_word(step) and len(step) == 1 and _is_simple(step):
            run.append(step[0])
            continue
        if len(run) > 1:
            choices.append((" ".join(run),))
        run = []
    return choices


def _is_simple(step: Step) -> bool:
    return not step[0].endswith("*") and step[0].isalnum()


def _rarity(texts: Sequence[str]) -> tuple[bool, bool, bool, int, int]:
    """Whole words first, then rare ones, then few and long ones."""
    words = [text.split() for text in texts]
    rare = all(any(word not in FREQUENT and len(word) > 2 for word in each) for each in words)
    whole = not any(text.endswith("*") for text in texts)
    return (
        whole,
        not any("'" in text for text in texts),
        rare,
        -len(texts),
        min(sum(map(len, each)) for each in words),
    )
