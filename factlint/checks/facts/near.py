"""What stands around a value and makes it another one than a fact speaks of, though the words fit.

In: a sentence, a slot of it, where the words are that named the fact. Out: why the value cannot contradict, in
words for an editor, or "": "12 more slots", "66 slots a year", "the bridge, closed since 2018, collapsed".
"""

from collections.abc import Iterable, Sequence

from factlint.checks.facts.told import MARKS, Sentence, Slot, Word
from factlint.mentions.amount import Amount
from factlint.values.compare import singular

FARTHEST = 10
"""How many words may stand between a cue and the value that contradicts."""
PART_BEFORE = frozenset(
    "another additional extra further other remaining first last next than from second third more fewer".split()
)
PART_BEHIND = frozenset(
    "more other others additional extra further each apiece per of daily weekly monthly".split()
)
COMPARED = frozenset("from than versus against unlike".split())
"""What leads to a value that another one is held against: "up from a turnout of 50 percent"."""
RATES = frozenset("year month week day hour quarter night head person".split())
BREAKS = frozenset(
    "and or but plus nor while which who whom whose that than as with without although though because when where"
    " after before including excluding except besides beyond versus".split()
)
"""What begins something else between a cue and a value."""
NO_POINT = frozenset("since until till by from before after through between than".split())
"""What stands before a date that is not when a thing happened."""
ADVERBIAL = frozenset(
    "on in at late early earlier later this last next the a of during around about back only just mid".split()
)
SAYING = frozenset(
    "said says say told tells announced announces reported reports wrote writes tweeted added stated confirmed"
    " according statement interview email report reports".split()
)
SAID_WITHIN = 5


def part(sentence: Sentence, slot: Slot, first: int, behind: int) -> str:
    """Why a value that a pattern has found is only a part, or a rate; the pattern covers the words between."""
    words = sentence.words
    led = next((word.text for word in words[max(0, first - 3) : first] if word.text in COMPARED), "")
    if led and not any(word.mark for word in words[max(1, first - 2) : first + 1]):
        return f"'{led}' may lead to what it was before, or is elsewhere"
    if first == slot.first and first and not words[first].mark and words[first - 1].text in PART_BEFORE:
        return f"'{words[first - 1].text} ...' may be another one"
    joined = first == slot.first and first > 1 and words[first - 1].text in ("to", "or", "and")
    if joined and any(char.isdigit() for char in words[first - 2].text):
        return "it is one of two numbers"
    if behind < len(words) and not words[behind].mark:
        following = words[behind].text
        if following in PART_BEHIND:
            return f"'... {following}' may be another one"
        if following in ("a", "an", "every") and behind + 1 < len(words) and words[behind + 1].text in RATES:
            return "the copy gives a rate"
    return ""


def apart(sentence: Sentence, slot: Slot, cue: tuple[int, int]) -> str:
    """Why a value beside a cue (the words from the first to before the second) may belong to something else."""
    words = sentence.words
    if slot.first >= cue[1]:
        between = words[cue[1] : slot.first]
        marks = words[cue[1] : slot.first + 1]
    else:
        between = words[slot.behind : cue[0]]
        marks = words[slot.behind : cue[0] + 1]
    if len(between) > FARTHEST:
        return "it stands too far from the words of the fact"
    dated = slot.kind in ("date", "time")
    if any(word.mark in MARKS for word in marks) or any(word.text in BREAKS for word in between):
        return "it may belong to something else in the sentence"
    if any(word.mark for word in marks) and not (dated and opens_or_closes(words, slot, cue)):
        return "it may belong to something else in the sentence"
    if dated:
        return not_then(words, slot, cue)
    return part(sentence, slot, slot.first, slot.behind)


def opens_or_closes(words: tuple[Word, ...], slot: Slot, cue: tuple[int, int]) -> bool:
    """Whether a date apart only says when: "In August 2018, aid was cut"; "aid was cut, in August 2018"."""
    start = slot.first
    while start and words[start - 1].text in ADVERBIAL and not words[start].mark:
        start -= 1
    opens = start == 0 or bool(words[start].mark)
    closes = slot.behind >= len(words) or bool(words[slot.behind].mark)
    marks = sum(bool(word.mark) for word in words[min(slot.behind, cue[1]) : max(slot.first, cue[0]) + 1])
    return opens and closes and marks <= 1


def not_then(words: tuple[Word, ...], slot: Slot, cue: tuple[int, int]) -> str:
    """Why a date is not when the cue's thing happened: "since 2018", "police said on Monday"."""
    if is_no_point(words, slot):
        return f"'{words[slot.first - 1].text}' says another thing than when it was"
    if was_said(words, slot, cue[1] if cue[1] <= slot.first else 0):
        return "it may be the day on which it was said"
    return ""


def is_no_point(words: tuple[Word, ...], slot: Slot) -> bool:
    """Whether a date is the beginning or end of something: "since 2018"."""
    return bool(slot.first) and words[slot.first - 1].text in NO_POINT and not words[slot.first].mark


def was_said(words: tuple[Word, ...], slot: Slot, lowest: int) -> bool:
    """Whether a date may be when something was said; looked at no further back than `lowest`."""
    before = words[max(lowest, slot.first - SAID_WITHIN, 0) : slot.first]
    return any(word.text in SAYING for word in (*before, *words[slot.behind : slot.behind + 2]))


def other_noun(slot: Slot, cue: Iterable[str]) -> str:
    """Why a number counts something else than the words say: "12 officers", "12 slot machines" beside "slots"."""
    if slot.value is None or slot.kind not in ("count", "number"):
        return ""
    amount = Amount._make(slot.value.mention.content)
    if not amount.of or singular(amount.of.lower()) in {singular(word) for word in cue}:
        return ""
    return f"it counts {amount.detail or amount.of}"


def counts_more(slot: Slot, words: Sequence[Word], behind: int) -> str:
    """Why a number counts something else than a pattern's words: "12 sheep producers" for "{count} sheep"."""
    named = [word.text for word in words[slot.behind : behind]]
    other = other_noun(slot, named)
    if not other or slot.value is None or behind >= len(words) or not named or words[behind].mark:
        return ""
    noun = Amount._make(slot.value.mention.content).of.lower()
    return other if noun in (word.text for word in words[behind : behind + 3]) else ""
