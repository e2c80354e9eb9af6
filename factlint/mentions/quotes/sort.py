"""What sort of quotation it is: speech, fragment, scare quotes, or the name of something.

A whole sentence is speech, a part of one a fragment. Words that nobody is said to speak are held at arm's length
where they are few. A title has its words capitalised, and no verb of saying at it; a nickname stands within a
name.
"""

from factlint.mentions.quotes.frame import MASK, Frame
from factlint.mentions.quotes.quote import FRAGMENT, SCARE, SPEECH, TITLE
from factlint.text.wordlist import words

SMALL = words(
    "a an and as at but by for from if in into nor of off on onto or over per so than the to up via vs with yet"
)
"""They need no capital within a title."""
WORKS = words(
    """film films movie movies book books novel novels song songs single album albums track series show programme
    program drama sitcom comedy musical opera play poem poems essay story memoir memoirs bestseller thriller hit
    documentary episode painting exhibition game magazine column blog report entitled titled ballad sequel
    biography autobiography anthem hymn remake musical video cartoon podcast website feature pamphlet"""
)
NAMED = words(
    "called named nicknamed dubbed titled entitled known nickname alias codenamed code-named as headlined"
)
FEW = 3
"""Words that nobody speaks are scare quotes up to here."""
LONGEST_TITLE = 10


def sort_of(text: str, frame: Frame, place: int, is_told: bool, has_cue: bool) -> str:
    """The kind of the quotation at a token. `is_told`: by a verb of saying right at it; `has_cue`: by any."""
    spoken = text.split()
    if not is_told and is_name(text, spoken, frame, place):
        return TITLE
    opens = next((character for character in text if character.isalnum()), "")
    ends = text.rstrip("\"'”’ ")[-1:]
    if (opens.isupper() or opens.isdigit()) and (
        is_told or has_cue or len(spoken) > FEW or (place == 0 and len(spoken) > 1)
    ):
        first = spoken[0].strip("'‘\"").rstrip(".,")
        alone = place == 0 or frame.lows[place - 1] in (",", ":", MASK, "—", "–", "that")
        if is_told or ends in ".!?…" or alone or first in ("I", "We", "It", "The", "This", "You"):
            return SPEECH
    if is_told or (has_cue and not is_aloof(frame, place)):
        return FRAGMENT
    return SCARE if len(spoken) <= FEW else FRAGMENT


def is_aloof(frame: Frame, place: int) -> bool:
    """Whether the word before says that nobody in particular speaks so."""
    return place > 0 and frame.lows[place - 1] == "so-called"


def is_name(text: str, spoken: list[str], frame: Frame, place: int) -> bool:
    """Whether what is quoted is the name of a work, of a thing, or a nickname."""
    if not spoken or len(spoken) > LONGEST_TITLE or (text.rstrip()[-1:] in (".", "!", "?") and len(spoken) > 4):
        return False
    parts = [word.strip(".,!?'\"“”‘’();:") for word in spoken]
    if any(part[:1].islower() and part not in SMALL for part in parts) or not parts[0][:1].isupper():
        return False
    before = frame.words[place - 1] if place else ""
    after = frame.words[place + 1] if place + 1 < len(frame.words) else ""
    if before[:1].isupper() and after[:1].isupper() and before.lower() not in SMALL:
        return True  # Robert "Bob" Smith
    if len(parts) > 1:
        return not (place == 0 and not after) and "I" not in parts
    near = frame.lows[max(0, place - 3) : place]
    return before.lower() in NAMED or any(word in WORKS for word in near) or after.lower() in WORKS
