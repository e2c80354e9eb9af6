"""Who does what a verb says: noun phrases read before and behind it, as spans of tokens.

No parser: a noun phrase is what stands between the verb and the last word that can be no part of its subject.
What stays doubtful is None.
"""

from factlint.mentions.quotes.frame import MASK, Frame
from factlint.mentions.quotes.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    LEADING,
    LOOSE,
    NOUNS_TOO,
    PREPOSITIONS,
    PRONOUN_WORDS,
    SAYING,
    SPEAKING,
    STATEMENTS,
    SUBORDINATORS,
)

Phrase = tuple[int, int]
"""First token, and one behind the last."""
DASHES = frozenset(("—", "–", "-", "--"))
BREAKS = frozenset((",", ";", ":", "(", ")", MASK)) | DASHES
STOPS = BREAKS | SUBORDINATORS | {"who"}
IN_NAMES = frozenset(("and", "&", "de", "la", "du"))
LONGEST = 18
"""Words of a noun phrase."""


def subject_before(frame: Frame, low: int, verb: int) -> Phrase | None:
    """The subject of the verb at a token; nothing before token `low` belongs to its clause."""
    lows = frame.lows
    last = skip_back(frame, low, verb)
    if last < low:
        return None
    word = lows[last]
    if word in PRONOUN_WORDS and word != "who":
        return last, last + 1
    if word in ("and", "but", "or", "then", "to", "by") or word in BREAKS:
        return main_subject(frame, low, last)
    if word in ("who", "which", "that"):
        before = last - 1
        if before >= low and lows[before] == ",":
            before -= 1
        return phrase_back(frame, low, before) if before >= low else None
    if lows[verb].endswith("ing") and last == verb - 1:
        return main_subject(frame, low, verb)
    return phrase_back(frame, low, last)


def skip_back(frame: Frame, low: int, verb: int) -> int:
    """The last token before a verb and its auxiliaries, adverbs, days and "in a statement"."""
    words, lows = frame.words, frame.lows
    last = verb - 1
    while last >= low:
        word = lows[last]
        if word in AUXILIARIES or word in ADVERBS or (word.endswith("ly") and words[last] == word):
            last -= 1
        elif word in DAYS and words[last] != word:
            last -= 2 if last > low and lows[last - 1] in ("on", "last", "in") else 1
        elif word in STATEMENTS and last - 2 >= low and lows[last - 2] in ("in", "at", "during", "after"):
            last -= 3
        else:
            break
    return last


def phrase_back(frame: Frame, low: int, last: int) -> Phrase | None:
    """The noun phrase that ends with a token."""
    words, lows = frame.words, frame.lows
    first = last
    while first > low and last - first < LONGEST:
        word = lows[first - 1]
        if word in STOPS and not (word == "as" and words[first - 1] != word):
            break
        if word == "and" and not couples(frame, low, first - 1):
            break
        if is_finite(frame, low, first - 1):
            break
        first -= 1
    return trimmed(frame, first, last + 1)


def couples(frame: Frame, low: int, at: int) -> bool:
    """Whether an "and" joins two parts of one subject: names, or all that opens the clause."""
    words = frame.words
    if words[at - 1][:1].isupper() and words[at + 1][:1].isupper() and at - 1 > low:
        return True
    return not any(is_finite(frame, low, place) or frame.lows[place] in STOPS for place in range(low, at))


def is_finite(frame: Frame, low: int, at: int) -> bool:
    """Whether a token is a verb that has a subject of its own, so that what follows it belongs to another
    clause."""
    word = frame.words[at]
    if word in AUXILIARIES:
        return True
    if not word[:1].islower():
        return False
    before = frame.lows[at - 1] if at > low else ""
    if word in SPEAKING and not word.endswith("ing"):
        if word in NOUNS_TOO and before not in PRONOUN_WORDS and frame.lows[at + 1 : at + 2] != ["that"]:
            return False
        return bool(before) and before not in DETERMINERS and before not in LOOSE
    if word.endswith("ed") and len(word) > 4:
        return before in PRONOUN_WORDS or (at > low and frame.words[at - 1][:1].isupper())
    return False


def trimmed(frame: Frame, first: int, end: int) -> Phrase | None:
    """A stretch of tokens without what leads to a noun phrase; None where there is none in it."""
    words, lows = frame.words, frame.lows
    while first < end and (lows[first] in LEADING or lows[first] in BREAKS):
        first += 1
    if first < end and lows[first] in DAYS and end - first > 1:
        first += 1
    if first >= end:
        return None
    if lows[first] in PREPOSITIONS:
        first = behind_adverbial(frame, first, end)
        if first < 0:
            return None
    head = words[first]
    if head[:1].isupper() or lows[first] in DETERMINERS or lows[first] in PRONOUN_WORDS:
        return first, end
    if any(word[:1].isupper() for word in words[first:end]) or end - first <= 4:
        return first, end
    return (first, end) if lows[first].endswith("s") else None


def behind_adverbial(frame: Frame, first: int, end: int) -> int:
    """Where the subject begins that an adverbial stands before: "In Paris the police", "At noon Ann Lee"; -1 if
    none."""
    words, lows = frame.words, frame.lows
    start = end
    while start > first and words[start - 1][:1].isupper() and lows[start - 1] not in DAYS:
        start -= 1
    if start == end:
        for at in range(end - 1, first + 1, -1):
            if lows[at] in DETERMINERS and lows[at - 1] not in PREPOSITIONS and lows[at - 1] not in LOOSE:
                return at
        return end - 1 if lows[end - 1].endswith("s") or lows[end - 1] in ("police", "people") else -1
    before = lows[start - 1]
    lone = end - start < 2 and (before in LOOSE or before in PREPOSITIONS or before in ARTICLES)
    return -1 if lone else start


def main_subject(frame: Frame, low: int, high: int) -> Phrase | None:
    """The first noun phrase of a clause that is no adverbial: "In Paris, [Smith], who was asked, declined and"."""
    lows = frame.lows
    first = low
    while first < high:
        end = first
        while end < high and lows[end] not in BREAKS:
            end += 1
        start = first
        while start < end and lows[start] in LEADING:
            start += 1
        opens = lows[start] if start < end else ""
        plain = (
            start < end and opens not in PREPOSITIONS and not opens.endswith("ing") and not opens.endswith("ly")
        )
        if plain and not (start > first and lows[start - 1] in SUBORDINATORS and end < high):
            return cut(frame, start, end)
        first = end + 1
    return None


def cut(frame: Frame, first: int, end: int) -> Phrase | None:
    """A noun phrase up to the verb that follows it."""
    words, lows = frame.words, frame.lows
    if lows[first] in PRONOUN_WORDS:
        return first, first + 1
    if lows[first] in AUXILIARIES or (lows[first] in SPEAKING and words[first] == lows[first]):
        return None
    for place in range(first + 1, end):
        word = lows[place]
        if (
            word in AUXILIARIES
            or word in SUBORDINATORS
            or word == "who"
            or word == "to"
            or is_finite(frame, first, place)
        ):
            end = place
            break
        if words[place] == word and (word in SAYING or word.endswith("ed")) and lows[place - 1] not in DETERMINERS:
            end = place
            break
    while end - 1 > first and (
        lows[end - 1] in ADVERBS or (lows[end - 1].endswith("ly") and words[end - 1] == lows[end - 1])
    ):
        end -= 1
    if end - first > LONGEST:
        return None
    return trimmed(frame, first, end)


def phrase_ahead(frame: Frame, first: int) -> Phrase | None:
    """The noun phrase that begins with a token: "said [a spokesman for the bank] in Paris"."""
    words, lows = frame.words, frame.lows
    count = len(words)
    while first < count and (
        lows[first] in ADVERBS or (lows[first].endswith("ly") and words[first] == lows[first])
    ):
        first += 1
    if first >= count or lows[first] in STOPS or lows[first] in PREPOSITIONS:
        return None
    if lows[first] in PRONOUN_WORDS:
        return first, first + 1
    end = first
    common = words[first][:1].islower()
    while end < count and end - first < LONGEST:
        word = lows[end]
        if word in STOPS or word in AUXILIARIES or (word in DAYS and words[end] != word):
            break
        if end > first and word in LOOSE and word not in IN_NAMES:
            if not leads_on(frame, end, common):
                break
        elif (end > first and word in PREPOSITIONS) or (
            end > first and word == "and" and not words[min(end + 1, count - 1)][:1].isupper()
        ):
            break
        end += 1
    bare = end - first == 1 and lows[first] in ARTICLES
    return (first, end) if end > first and not bare else None


def leads_on(frame: Frame, at: int, common: bool) -> bool:
    """Whether a preposition goes on with a noun phrase: "a spokesman for", "officials in Oslo", "the head of"."""
    word, following = frame.lows[at], frame.words[at + 1] if at + 1 < len(frame.words) else ""
    if word in ("of", "for", "from", "with"):
        return common or word == "of"
    return common and word in ("at", "in") and following[:1].isupper() and following.lower() not in DAYS
