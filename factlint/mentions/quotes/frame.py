"""A sentence around its quotations: `frames(document, block, speeches) -> frames`, each quotation one token.

The words of a speaker are nothing that the sentence says, so they are masked before sentences are parted. A
quotation that ends in "?" or "!" goes on with "Smith asked." behind it.
"""

from collections.abc import Sequence

from factlint.grammar import Grammar
from factlint.mentions.quotes.speeches import Speech
from factlint.mentions.quotes.words import SAYING
from factlint.record import NamedTuple
from factlint.text.document import Span
from factlint.text.sentences import parted

MASK = "\ue000"
"""A private character: no word, no mark."""
TOKEN = Grammar(rf"{MASK}+[.,!?…;:]*[\"”’'»“«›‹`]*|\w(?:[\w'’.&/-]*\w)?|[,;:()—–]|--|-(?=\s)")
ENDINGS = ".,!?…;:"
LONGEST_CUE = 9
"""So many words may stand before the verb in a cue that opens with a capital: "Mr Smith, the owner, asked."."""


class Frame(NamedTuple):
    """One sentence, token by token."""

    start: int
    end: int
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    speeches: list[int]
    """The places among the tokens of the quotations that begin here."""


def frames(reading: str, start: int, end: int, found: Sequence[Speech]) -> list[Frame]:
    """The sentences of a block. `found`: the quotations that touch it."""
    masked = reading[start:end]
    for speech in found:
        first, last = max(speech.start, start) - start, min(speech.end, end) - start
        keep = last
        if speech.end <= end:
            keep = max(first + 1, speech.parts[-1][1] - start)
            while keep > first + 1 and masked[keep - 1] in ENDINGS:
                keep -= 1
        masked = masked[:first] + MASK * (keep - first) + masked[keep:]
    spans = parted(masked, 0, end - start)
    made = [tokens(masked, span, start) for span in spans]
    return joined(made) if found and len(made) > 1 else made


def tokens(text: str, span: Span, offset: int) -> Frame:
    found = list(TOKEN.finditer(text, span.start, span.end))
    words = [token[0] for token in found]
    starts = [token.start() + offset for token in found]
    ends = [token.end() + offset for token in found]
    at = [place for place, word in enumerate(words) if word[0] == MASK]
    for place in at:
        words[place] = MASK
    return Frame(span.start + offset, span.end + offset, words, [word.lower() for word in words], starts, ends, at)


def joined(made: list[Frame]) -> list[Frame]:
    """Sentences with the cue that follows a question: "Why?" Smith asked."""
    kept = made[:1]
    for frame in made[1:]:
        before = kept[-1]
        if before.speeches and before.speeches[-1] == len(before.words) - 1 and is_cue(frame):
            shift = len(before.words)
            kept[-1] = Frame(
                before.start,
                frame.end,
                before.words + frame.words,
                before.lows + frame.lows,
                before.starts + frame.starts,
                before.ends + frame.ends,
                before.speeches + [at + shift for at in frame.speeches],
            )
        else:
            kept.append(frame)
    return kept


def is_cue(frame: Frame) -> bool:
    """Whether a sentence is nothing but the cue of what stands before it: "Smith asked in court."."""
    lows = frame.lows
    for place, low in enumerate(lows[:LONGEST_CUE]):
        if low == MASK:
            return False
        if low in SAYING and place and frame.words[place] == low:
            following = lows[place + 1] if place + 1 < len(lows) else ""
            return following in CUE_GOES_ON and (not frame.speeches or frame.speeches[0] > place + 2)
    return False


CUE_GOES_ON = frozenset(
    ("", ",", "in", "on", "at", "after", "when", "as", "during", "with", "before", "reporters", "to")
)
"""What may follow the verb of such a cue: it has no object."""
