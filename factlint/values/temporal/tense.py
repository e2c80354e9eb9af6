"""Whether the clause around a date looks forward or back: "past", "future" or "" where nothing says.

In: reading text and the span of a date in it. Out: the direction by the nearest cue, first before the date,
then behind it, never over the end of the sentence. Cues of the future: will, shall, would; "to" behind set,
due, scheduled ...; next, upcoming, until; verbs of schedules in the present ("opens Friday"). Cues of the past:
had, was, were and past tenses.
"""

from factlint.grammar import compiled
from factlint.mentions.temporal.words import words

REACH = 160
"""How many characters are looked at on either side."""
STOP = r"[.!?](?=[\"'”’)]*\s+[\"'“‘(]?[A-Z])|\n"
ABBREVIATION = (
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd|Gov|Sen|Rep|Gen)\Z"
)
NAMES = r"\bMay\b|(?<=\w )Will\b"
WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"

FUTURE = words(
    "will won't shall would next upcoming forthcoming coming planned scheduled expected until deadline due "
    "begins begin turns starts start opens open resumes closes premieres airs expires"
)
AUXILIARIES = words("should may might could can must")
"""Forward, unless "have" follows."""
PLANS = words(
    "set due scheduled expected slated plan plans planned planning intend intends intended intending hope "
    "hopes hoped hoping likely poised going want wants wanted ready prepare prepares prepared preparing vow "
    "vows vowed promise promises promised agree agreed agrees propose proposes proposed aim aims aimed aiming "
    "decided forecast tipped predicted"
)
"""Forward with "to" behind them."""
BEING = words("is are was were")
DOING = words("meeting holding visiting leaving arriving starting opening travelling traveling returning due")
PHRASES = {
    "ahead": ("of",),
    "takes": ("effect", "place"),
    "take": ("effect", "place"),
    "kicks": ("off",),
    "kick": ("off",),
    "goes": ("on",),
    "comes": ("into",),
}
"""Verbs of schedules by their first two words."""
PAST = words(
    "was were had did said told came went took made got gave found left held met won lost began rose fell saw "
    "became led sent spent kept felt brought bought sold thought stood heard ran broke spoke wrote shot "
    "struck flew grew drew threw blew knew drove chose paid built hit cut shut quit swore wore sank sang "
    "swept slept fought caught taught sought dealt meant understood withdrew stole arose backed since has "
    "have begun taken given seen known written spoken driven chosen broken fallen grown drawn thrown born "
    "worn stolen done gone been"
)
NO_PAST = words(
    "need speed feed breed indeed exceed proceed succeed seed united bed red hundred embed shed bleed weed "
    "greed agreed"
)
"""Words in -ed that are no past tense, or that PLANS know."""


def tense(reading: str, start: int, end: int) -> str:
    """ "past", "future" or "" for the clause that holds `reading[start:end]`."""
    before = _words(_since_stop(reading, max(0, start - REACH), start))
    for index in range(len(before) - 1, -1, -1):
        if found := _cue(before, index):
            return found
    after = reading[end : end + REACH]
    stop = compiled(STOP).search(after)
    behind = _words(after[: stop.start()] if stop else after)
    for index in range(len(behind)):
        if found := _cue(behind, index):
            return found
    return ""


def _words(text: str) -> list[str]:
    """The words in small letters, without the month May and people called Will."""
    plain = compiled(NAMES).sub("", text).replace("’", "'")
    return compiled(WORD).findall(plain.lower())


def _cue(clause: list[str], index: int) -> str:
    """What the word at this place says of past or future."""
    word = clause[index]
    following = clause[index + 1] if index + 1 < len(clause) else ""
    if word in PLANS and following and ("to" in (following, *clause[index + 2 : index + 3])):
        return "future"
    if word in BEING and (following in DOING or following == "to"):
        return "future"
    if word in FUTURE or word.endswith("'ll"):
        return "future"
    if word in AUXILIARIES:
        return "future" if following != "have" else ""
    if word in PHRASES and following in PHRASES[word]:
        return "future"
    if word in PAST or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST):
        return "past"
    return ""


def _since_stop(reading: str, lowest: int, start: int) -> str:
    """The text of the sentence before `start`."""
    text = reading[lowest:start]
    begin = 0
    for stop in compiled(STOP).finditer(text):
        at = stop.start()
        if text[at] != "." or not compiled(ABBREVIATION).search(text, max(0, at - 6), at):
            begin = stop.end()
    return text[begin:]
