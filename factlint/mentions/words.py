"""Numerals in words: "twenty-one", "a hundred and five", "two and a half million", "two-thirds", "twenty-first".

In: lower-case text and the place of a number word. Out: the longest numeral that the words make by the rules of
English, so that "the two five-year plans" gives "two".
"""

from decimal import Decimal

from factlint.grammar import Grammar
from factlint.mentions.digits import divided, fraction, scaled
from factlint.mentions.number_words import CARDINALS, HUNDRED, ONE, ONES, ORDINALS, PARTS, SCALE, SCALES, TEEN, TEN
from factlint.mentions.numeral import EXACT, LONGEST, ORDINAL, WORDS, Numeral, times

ABSURD = 10 ** (2 * LONGEST)
"""From here on the words are no number that is meant."""

GAP = "[ \u00a0]"
WORD = Grammar("[a-z]+")
NEXT = Grammar(rf"(,?{GAP}{{1,3}}(?:and|&){GAP}{{1,3}}|-and-|,{GAP}|{GAP}{{1,3}}|[-—–]| - )([a-z]+)")
"""What may stand between two words of a numeral, and the second word."""
GOING_ON = frozenset((*CARDINALS, *ORDINALS, *PARTS, "and", "point"))
"""The words that a numeral may go on with."""
ON_TO_A_HUNDRED = Grammar(rf"[a-z]+(?:-[a-z]+)?{GAP}(?:hundred|thousand)(?![a-z])")
POINT = Grammar(
    rf"{GAP}point((?:{GAP}(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])"
)
AND_A_PART = Grammar(
    r"[ \u00a0-]and[ \u00a0-](?:(a|one|two|three|four|five)[ \u00a0-])?"
    r"(half|quarters?|thirds?|fourths?|fifths?|sixths?|eighths?|ninths?|tenths?)(?![a-z])"
)
OF_A_SCALE = Grammar(
    r"(?:[ \u00a0-]of)?[ \u00a0-]an?[ \u00a0-]{1,2}(hundred|thousand|million|billion|trillion|dozen)(?![a-z])"
)


def is_single(low: str, at: int, end: int) -> bool:
    """Whether a number word that ends at `at` is all of its numeral, as most are."""
    found = NEXT.match(low, at, end)
    return found is None or (found[2] not in GOING_ON and "and" not in found[1])


def cardinal(low: str, at: int, end: int, article: bool = False) -> Numeral | None:
    """The cardinal or ordinal numeral that begins with the word at `at`; `article`: an "a" before it is its
    one."""
    found = WORD.match(low, at, end)
    word = found[0] if found else ""
    total, group, cap, last, step = 0, 0, 0, "", 1
    if article:
        group, last = 1, ONE
    position, gap = at, " "
    while True:
        kind, worth = CARDINALS.get(word, ("", 0))
        joined = gap != " " and ("and" in gap or "&" in gap or "," in gap)
        if joined and AND_A_PART.match(low, position - len(gap), end):
            break
        if kind in (ONE, TEEN, TEN):
            fits = last == "" or (last in (HUNDRED, SCALE) and worth > 0)
            fits = fits or (last == TEN and kind == ONE and worth > 0 and not joined)
            if not fits or ("," in gap and not comma_fits(last, gap, low, position, end)):
                break
            group, step = group + worth, 1
        elif kind == HUNDRED:
            if last not in (ONE, TEEN, TEN) or not 0 < group < 100 or joined:
                break
            group, step = group * 100, 100
        elif kind == SCALE:
            if last == "" or joined or not (group or total):
                break
            if cap and worth >= cap:  # "two thousand million"
                total = (total + group) * worth
            else:
                total += max(group, 1) * worth
            total, group, cap, step = min(total, ABSURD), 0, worth, worth
        else:
            break
        last = kind
        position += len(word)
        found = NEXT.match(low, position, end)
        if not found:
            gap = ""
            break
        gap, word = found[1], found[2]
        position = found.start(2)
    if last == "" or (article and position == at):
        return None
    return finished(low, at, end, (total + group, last, step), (position, gap, word))


def comma_fits(last: str, gap: str, low: str, at: int, end: int) -> bool:
    """Whether a comma goes on with a numeral: "two million, three hundred thousand", not "two million, five"."""
    return last == SCALE and ("d" in gap or ON_TO_A_HUNDRED.match(low, at, end) is not None)


def finished(
    low: str, at: int, end: int, read: tuple[int, str, int], stopped: tuple[int, str, str]
) -> Numeral | None:
    """The numeral of the words read so far, or the ordinal or fraction that the next word makes of them.

    `read`: number, class of the last word, its worth. `stopped`: where the next word begins, the gap before it,
    it.
    """
    value, last, step = read
    position, gap, word = stopped
    if gap and "," not in gap and word in ORDINALS and (whole := ordinal_behind(value, last, word)):
        return Numeral(at, position + len(word), str(whole), "1", ORDINAL)
    if gap in (" ", "-", "\u00a0") and word in PARTS and value > 0:
        part = PARTS[word]
        plural = word.endswith("s")
        if plural != (value == 1) and (part > 2 or value == 1 or plural):
            return of_a_scale(fraction(at, position + len(word), value, part), low, end)
    stop = position - len(gap) if gap else position
    text = str(value)
    if len(text) > 2 * LONGEST:
        return Numeral(at, stop, "", "", WORDS)
    return tail(Numeral(at, stop, text, str(step), WORDS), low, end)


def ordinal_behind(value: int, last: str, word: str) -> int:
    """The number of "twenty" + "first" or "two" + "hundredth"; 0 where the two do not make one."""
    ordinal = ORDINALS[word]
    if last == TEN and ordinal < 10:
        return value + ordinal
    if last in (HUNDRED, SCALE) and ordinal < 100:
        return value + ordinal
    if last in (ONE, TEEN, TEN, HUNDRED) and ordinal >= 100 and value > 1:
        return value * ordinal
    return 0


def tail(numeral: Numeral, low: str, end: int) -> Numeral:
    """With what may stand behind the words: "point five", "and a half", and a scale behind those."""
    point = POINT.match(low, numeral.end, end)
    if point and low[max(0, numeral.start - 3) : numeral.start] != "at ":  # "at one point one ..."
        decimals = "".join(str(ONES.get(word, 0)) for word in point[1].split())[:LONGEST]
        number = f"{numeral.number}.{decimals}".rstrip("0").rstrip(".")
        step = "0." + "0" * (len(decimals) - 1) + "1"
        numeral = numeral._replace(end=point.end(), number=number, step=step)
        return scaled(numeral, low, end) or numeral
    return with_part(numeral, low, end)


def with_part(numeral: Numeral, low: str, end: int) -> Numeral:
    """ "two and a half", "two and a half million"; behind a scale the part is the scale's: "a million and a
    half"."""
    found = AND_A_PART.match(low, numeral.end, end)
    if not found or not numeral.number:
        return numeral
    above = 1 if found[1] in (None, "a", "one") else ONES[found[1]]
    unit, below = Decimal(numeral.step) if len(numeral.step) > 3 else Decimal(1), PARTS[found[2]]
    parts = EXACT.add(EXACT.multiply(Decimal(numeral.number), below), EXACT.multiply(unit, above))
    whole = numeral._replace(end=found.end(), number=divided(parts, below), step=divided(unit, below))
    return whole if unit > 1 else scaled(whole, low, end) or whole


def of_a_scale(numeral: Numeral, low: str, end: int) -> Numeral:
    """ "half a million", "two thirds of a billion", "quarter million"."""
    found = OF_A_SCALE.match(low, numeral.end, end)
    if found:
        return times(numeral, SCALES[found[1]], found.end())
    return scaled(numeral, low, end) or numeral
