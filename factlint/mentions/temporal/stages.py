"""The stage of a period that stands in front of it: "early 2009", "mid-March", "the end of May", "later this
week".

In: a folded block and a whole date or time. Out: the same with the stage in its span, as TIMEX3's START, MID or
END, or as ("earlier", content) / ("later", content) for what the dateline parts. Takes nothing from before
`floor`.
"""

from factlint.mentions.temporal.atom import Atom, words_before
from factlint.mentions.temporal.words import STAGES

REST = frozenset(("rest", "remainder", "balance"))
LEADING = frozenset((*STAGES, *REST, "earlier", "later", "of", "in", "the", "very", "on", "towards"))
NOUNS = frozenset(("start", "beginning", "outset", "middle", "end", "close"))


def staged(low: str, atom: Atom, floor: int) -> Atom:
    """The atom with the stage in front of it, if there is one."""
    if not atom.start or low[atom.start - 1] not in " -":
        return atom
    led = words_before(low, atom.start, floor, LEADING)
    words = led.words
    at = len(words) - 1
    while at >= 0 and words[at] in ("the", "very"):
        at -= 1
    if at < 0:
        return atom
    word = words[at]
    if word in ("of", "in", "on") and at:
        stage = words[at - 1]
        if stage in REST and word == "of" and atom.content[0] in ("unit", "calendar"):
            first = at - 2 if at > 1 and words[at - 2] == "the" else at - 1
            return atom._replace(start=led.starts[first], content=("later", atom.content))
        noun = stage in NOUNS
        if (noun and word == "of") or (stage in ("early", "late", "earlier", "later") and word != "of"):
            at -= 1
            word = stage
        else:
            return atom
    elif word in NOUNS and not low.startswith("mid", led.starts[at]):
        return atom
    if word in ("earlier", "later"):
        if atom.content[0] not in ("unit", "ref", "calendar", "season", "at"):
            return atom
        return atom._replace(start=led.starts[at], content=(word, atom.content))
    if word not in STAGES:
        return atom
    while at and words[at - 1] in ("the", "very") and word in NOUNS:
        at -= 1
    return atom._replace(start=led.starts[at], mod=STAGES[word])
