"""Whether a single mark at the edge of a word quotes or is an apostrophe.

In go a block's marks and the quotations that are open, out comes what one mark
does. A clipped word ('em, goin'), a year ('06), a plural's possessive (players')
and a number of feet or minutes (6') take no quotation mark, unless the marks that
follow leave no other reading.
"""

from collections.abc import Sequence

from factlint.text.quotation_marks import CLOSES, EITHER, LEFT, OPENS, SINGLE, Mark

FRONT = (
    "em tis twas twere twill til till cause cos cuz coz bout n round neath nough nother gainst mongst pon tween "
    "twixt sup kay hood burbs scuse cept specially spose fore ere er im ave ad ow ello ell ome ouse appen "
    "s t m ve re d ll nuff course fraid kin zat tude"
)
ELISIONS = frozenset(FRONT.split())
"""Words that are written with an apostrophe in front ('em, 's-Hertogenbosch)."""

CLIPPED = frozenset(("n", "an", "o", "th", "ol", "wi", "mo", "po", "fo", "lil", "jes"))
"""Words that are written with an apostrophe behind (ol', rock 'n'), besides those in -s' and -in'."""

LOOKAHEAD = 6
"""How many marks are looked through for the one that answers a doubtful mark."""


def single_side(reading: str, in_block: Sequence[Mark], index: int, stack: Sequence[Mark]) -> str:
    """What a single mark does: OPENS, CLOSES, or EITHER where it is an apostrophe, feet or minutes."""
    mark = in_block[index]
    is_open = bool(stack) and stack[-1].text in SINGLE
    following = next((other for other in in_block[index + 1 : index + LOOKAHEAD] if other.text in SINGLE), None)
    answers = following is not None and following.side == CLOSES
    if mark.side == OPENS:
        if mark.text == "’" or is_year(reading, mark.end):
            return EITHER
        if word_from(reading, mark.end) in ELISIONS:
            ends_speech = following is not None and answers and reading[following.start - 1] in ",.?!"
            return OPENS if ends_speech and not is_open else EITHER
        return OPENS
    if not is_open:
        return OPENS if mark.text in LEFT and mark.side == EITHER else EITHER
    return EITHER if answers and may_be_apostrophe(reading, mark.start, mark.end) else CLOSES


def word_from(reading: str, start: int) -> str:
    """The word at `start` in lower case, as far as ELISIONS need it."""
    end = start
    while end < start + 12 and reading[end : end + 1].isalpha():
        end += 1
    return reading[start:end].lower()


def is_year(reading: str, start: int) -> bool:
    """Whether a clipped year stands here: '06, '90s."""
    digits, rest = reading[start : start + 2], reading[start + 2 : start + 4]
    return (
        len(digits) == 2
        and digits.isdigit()
        and (not rest[:1].isalnum() or (rest[0] == "s" and not rest[1:].isalnum()))
    )


def may_be_apostrophe(reading: str, start: int, end: int) -> bool:
    """Whether the word before a mark may be clipped or a plural's possessive, or a number of feet or minutes."""
    if reading[start - 1].isdigit():
        return True
    if not reading[end : end + 1].isspace():
        return False
    first = start
    while first > max(0, start - 12) and reading[first - 1].isalpha():
        first -= 1
    word = reading[first:start].lower()
    return word.endswith("s") or (len(word) > 3 and word.endswith("in")) or word in CLIPPED
