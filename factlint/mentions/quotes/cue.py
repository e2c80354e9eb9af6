"""`speaker_phrase(frame, place) -> tokens`: who a sentence says speaks the quotation at a token of it, or None.

Tried in this order: a verb right before the quotation, one right behind it ("...," she said; "..." said Smith),
"according to", one anywhere before it, one at the end of the sentence.
"""

from factlint.mentions.quotes.frame import MASK, Frame
from factlint.mentions.quotes.subject import BREAKS, DASHES, Phrase, main_subject, phrase_ahead, subject_before
from factlint.mentions.quotes.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BEING,
    DETERMINERS,
    NOUNS_TOO,
    PRONOUN_WORDS,
    REPORTING,
    SAID,
    SAYING,
    SPEAKING,
    WEAK,
)

NEAR = 3
"""So many tokens between verb and quotation at most, for the verb to be right at it."""
LEADS_TO = frozenset((",", ":", "that", "how", "as", "it", "them", "him", "her", "this"))
POSSESSIVES = frozenset(("his", "her", "their", "its", "my", "our", "your"))
NAMED_SO = frozenset(
    "called dubbed named termed titled entitled nicknamed labelled labeled branded billed described".split()
)
NAMES_WITH = frozenset(("as", "a", "an", "the"))
UNSAID = frozenset(("refused", "declined", "failed"))


NONE, FAR, NEAR_IT, TOLD = "none", "far", "near", "told"
"""How a quotation is attributed: by nothing, by its sentence, by a verb right before it, by one of saying right at
it."""


def speaker_phrase(frame: Frame, place: int, ends_open: bool) -> tuple[Phrase | None, str]:
    """The speaker's noun phrase, and one of these.

    `ends_open`: the quotation ends in a comma, a question, an exclamation or a dash, so that its sentence goes on.
    """
    before = [at for at in range(place) if frame.words[at] in SPEAKING and is_verb(frame, at)]
    low = clause_start(frame, place)
    near = next((at for at in reversed(before) if at >= low and is_right_before(frame, at, place)), -1)
    found = behind(frame, place, ends_open) if near < 0 or low else None
    if near >= 0 and found is None:
        told = frame.words[near] in SAYING and all(word in LEADS_TO for word in frame.lows[near + 1 : place][-1:])
        phrase = subject_of(frame, low, near) or (subject_of(frame, 0, near) if low else None)
        return phrase, TOLD if told else NEAR_IT
    if found is not None:
        return found, TOLD
    for at in reversed(before):
        if at >= low and frame.lows[at] not in WEAK:
            phrase = subject_of(frame, clause_start(frame, at), at)
            if phrase is not None:
                return phrase, FAR
    found = according(frame, 0, place) or at_end(frame, place)
    if found is not None:
        return found, FAR
    if place and frame.lows[place - 1] == ":":
        return main_subject(frame, low, place - 1), FAR
    if place == 0 and ends_open and len(frame.words) > 2 and frame.speeches == [0]:
        return main_subject(frame, 1, len(frame.words)), FAR
    if before and low:
        for at in reversed(before):
            phrase = subject_of(frame, clause_start(frame, at), at)
            if phrase is not None:
                return phrase, FAR
    return None, FAR if before else NONE


def clause_start(frame: Frame, place: int) -> int:
    """Behind the last quotation before a token."""
    return max((at + 1 for at in frame.speeches if at < place), default=0)


def is_verb(frame: Frame, at: int) -> bool:
    """Whether a token is a verb of speaking here, and no noun, name or participle before a noun."""
    word = frame.words[at]
    if word not in SPEAKING:
        return False
    before = frame.lows[at - 1] if at else ""
    if before in ARTICLES or before in POSSESSIVES or before.endswith(("'s", "’s")):
        return False
    if word in NOUNS_TOO and before not in PRONOUN_WORDS and before != "to":
        following = frame.lows[at + 1 : at + 3]
        leads = bool(following) and (following[0] in ("that", ",", ":", "how", "in") or MASK in following)
        return leads and (
            frame.words[at - 1][:1].isupper() or (following[0] == "that" and before not in DETERMINERS)
        )
    if word in NAMED_SO and is_aside(frame, at):
        return False
    return not (before == "to" and at >= 2 and frame.lows[at - 2] in UNSAID)


def is_aside(frame: Frame, at: int) -> bool:
    """Whether a participle only gives a name: "the town, sometimes called "the Eye"."""
    if MASK not in [word for word in frame.lows[at + 1 : at + 4] if word not in NAMES_WITH][:1]:
        return False
    at -= 1
    while at >= 0 and (frame.lows[at] in ADVERBS or frame.lows[at].endswith("ly")):
        at -= 1
    return at < 0 or frame.lows[at] in BREAKS or frame.lows[at] in ("a", "and", "or")


def is_right_before(frame: Frame, verb: int, place: int) -> bool:
    """Whether nothing to speak of stands between a verb and the quotation."""
    between = frame.lows[verb + 1 : place]
    if not between or all(word in LEADS_TO for word in between):
        return True
    if between[-1] in (",", ":", "that") and frame.words[verb] in SAYING:
        return not any(word in SPEAKING or word in AUXILIARIES for word in between)
    return len(between) <= NEAR and frame.lows[verb] not in WEAK and not any(word in BREAKS for word in between)


def subject_of(frame: Frame, low: int, verb: int) -> Phrase | None:
    """Who speaks by a verb: its subject, or for a passive who stands behind "by"."""
    lows = frame.lows
    word = lows[verb]
    at = verb - 1
    while at >= low and (lows[at] in ADVERBS or lows[at].endswith("ly")):
        at -= 1
    passive = at >= low and lows[at] in BEING and not word.endswith("ing")
    if passive and word not in ("said",):
        after = lows[verb + 1 : verb + 12]
        told = after[: after.index(MASK)] if MASK in after else after
        return phrase_ahead(frame, verb + 2 + told.index("by")) if "by" in told else None
    if word in ("said",) and passive:
        return None
    if word == "saying" and at >= low and lows[at] in REPORTING:
        return subject_before(frame, low, at)
    return subject_before(frame, low, verb)


def behind(frame: Frame, place: int, ends_open: bool) -> Phrase | None:
    """The cue right behind a quotation."""
    lows = frame.lows
    at = place + 1
    count = len(lows)
    comma = frame.ends[place] > 0 and at < count and lows[at] in (",", *DASHES)
    if comma:
        at += 1
    if at >= count:
        return None
    if lows[at] == "according" and lows[at + 1 : at + 2] == ["to"]:
        return phrase_ahead(frame, at + 2)
    if is_said(frame, at) and (ends_open or comma):
        return phrase_ahead(frame, at + 1)
    if lows[at] in ("as", "so") and at + 1 < count and is_said(frame, at + 1):
        return phrase_ahead(frame, at + 2)
    for verb in range(at + 1, count):
        if lows[verb] == MASK:
            return None
        if is_said(frame, verb) and is_verb(frame, verb):
            if verb + 1 < count and lows[verb + 1] == MASK and lows[at] in ("and", "but", "while"):
                return None
            phrase = subject_of(frame, at, verb)
            if phrase is None:
                return None
            opens = at
            while opens < phrase[0] and (lows[opens] in ("as", "but", "and", "then") or lows[opens] in ADVERBS):
                opens += 1
            return phrase if opens == phrase[0] and (ends_open or comma or verb - at <= 4) else None
    return None


def is_said(frame: Frame, at: int) -> bool:
    """Whether a token is a finite verb that may follow what is said."""
    return frame.words[at] in SAID


def according(frame: Frame, low: int, high: int) -> Phrase | None:
    """Who stands behind "according to"."""
    lows = frame.lows
    for at in range(low, high - 1):
        if lows[at] == "according" and lows[at + 1] == "to":
            return phrase_ahead(frame, at + 2)
    return None


def at_end(frame: Frame, place: int) -> Phrase | None:
    """The cue that closes a sentence: ", the union said."; ", according to the report."."""
    lows = frame.lows
    count = len(lows)
    found = according(frame, place + 1, count)
    if found is not None:
        return found
    for verb in range(count - 1, place, -1):
        if lows[verb] == MASK:
            break
        if is_said(frame, verb) and is_verb(frame, verb):
            comma = next((at for at in range(verb - 1, place - 1, -1) if lows[at] == "," or lows[at] == MASK), -1)
            if comma < 0:
                continue
            phrase = subject_of(frame, comma + 1, verb)
            return phrase if phrase and phrase[0] == comma + 1 else None
        if is_said(frame, verb) and lows[verb - 1] == ",":
            return phrase_ahead(frame, verb + 1)
    return None
