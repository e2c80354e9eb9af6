"""Where a pattern stands in a sentence: words against words, values against slots, without regular expressions.

In: the words and slots of a sentence and a way. Out: for every place where the way begins, the nearest end, with
the slots that its values are. Time is bounded by words times steps.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.facts.pattern import GAP, Step, Way, is_slot
from factlint.checks.facts.told import MARKS, Sentence, Slot, Word
from factlint.record import NamedTuple

KINDS = {
    "{count}": ("count", "number"),
    "{number}": ("number", "count"),
    "{date}": ("date", "time"),
}
"""The kinds of mention that stand at a slot of another name."""


class Match(NamedTuple):
    first: int
    """The words of the sentence that it covers: from here ..."""
    behind: int
    """... to before this one."""
    slots: tuple[Slot, ...]
    """In the order of the way's slots."""


def matches(sentence: Sentence, way: Way) -> Iterator[Match]:
    """Every place where a way begins, with its nearest end."""
    by_first: dict[int, list[Slot]] = {}
    for slot in sentence.slots:
        by_first.setdefault(slot.first, []).append(slot)
    search = Search(sentence.words, by_first, way)
    words, step = sentence.words, way[0]
    starts = (
        sorted(by_first) if is_slot(step) else [at for at, word in enumerate(words) if stands(word.text, step)]
    )
    for first in starts:
        found = search.from_step(0, first)
        if found is not None:
            yield Match(first, *found)


class Search:
    """One way over one sentence; what was tried is remembered."""

    __slots__ = ("_slots", "_tried", "_way", "_words")

    def __init__(self, words: Sequence[Word], slots: dict[int, list[Slot]], way: Way) -> None:
        self._words, self._slots, self._way = words, slots, way
        self._tried: dict[tuple[int, int], tuple[int, tuple[Slot, ...]] | None] = {}

    def from_step(self, step: int, at: int) -> tuple[int, tuple[Slot, ...]] | None:
        """Where the steps from this one end when they begin at this word, and their slots; None for nowhere."""
        if step == len(self._way):
            return at, ()
        if (step, at) not in self._tried:
            self._tried[step, at] = self._search(step, at)
        return self._tried[step, at]

    def _search(self, step: int, at: int) -> tuple[int, tuple[Slot, ...]] | None:
        wanted = self._way[step]
        if wanted == GAP:
            tries = (self.from_step(step + 1, later) for later in range(at, len(self._words)))
            return next((found for found in tries if found is not None), None)
        if at >= len(self._words) or (step and self._way[step - 1] != GAP and self._words[at].mark in MARKS):
            return None
        if not is_slot(wanted):
            return self.from_step(step + 1, at + 1) if stands(self._words[at].text, wanted) else None
        kinds = KINDS.get(wanted[0], (wanted[0][1:-1],))
        for slot in self._slots.get(at, ()):
            if slot.kind in kinds and slot.behind > at:
                rest = self.from_step(step + 1, slot.behind)
                if rest is not None:
                    return rest[0], (slot, *rest[1])
        return None


def stands(word: str, step: Step) -> bool:
    """Whether a word is one of those of a step; "scheme's" is "scheme" too."""
    if word in step or word.removesuffix("'s") in step:
        return True
    return any(each[-1] == "*" and word.startswith(each[:-1]) for each in step)


def phrase_places(words: Sequence[Word], way: Way) -> Iterator[tuple[int, int]]:
    """Where a way without slots stands: the words from the first to before the second."""
    search: Search | None = None
    for first, word in enumerate(words):
        if stands(word.text, way[0]):
            search = search or Search(words, {}, way)
            found = search.from_step(0, first)
            if found is not None:
                yield first, found[0]


def has(words: Sequence[Word], ways: Sequence[Way]) -> bool:
    """Whether any of these ways without slots stands among the words."""
    return any(next(phrase_places(words, way), None) is not None for way in ways)


def may_stand(words: frozenset[str], way: Way) -> bool:
    """Whether a sentence of these words has every word of a way: a quick no before its values are worked out."""
    for step in way:
        if step == GAP or is_slot(step):
            continue
        if not words.isdisjoint(step):
            continue
        if not any(each[-1] == "*" and any(word.startswith(each[:-1]) for word in words) for each in step):
            return False
    return True
