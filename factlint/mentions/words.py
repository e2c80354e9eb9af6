"""Numerals in words: "twenty-one", "a hundred and five", "two and a half million", "two-thirds", "the twenty-first".

In: lower-case text and the place of a number word. Out: the longest numeral that the words make by the rules of English,
so that "the two five-year plans" gives "two". Refuses a bare "hundred" or "million": it counts nothing.
"""

import re
from fractions import Fraction

from factlint.mentions.digits import SCALES, fraction, rounded, scaled
from factlint.mentions.numeral import FRACTION, LONGEST, ORDINAL, VAGUE, WORDS, Numeral, times

ONES: dict[str, int] = {
    word: number for number, word in enumerate("zero one two three four five six seven eight nine".split())
}
TEENS = {
    word: 10 + number
    for number, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALE_WORDS = {
    word: int(SCALES[word]) for word in ("thousand", "million", "billion", "trillion", "lakh", "crore", "dozen")
}
CARDINALS = {
    **{word: ("one", number) for word, number in ONES.items()},
    **{word: ("teen", number) for word, number in TEENS.items()},
    **{word: ("ten", number) for word, number in TENS.items()},
    "nought": ("one", 0),
    "naught": ("one", 0),
    "fourty": ("ten", 40),
    "hundred": ("hundred", 100),
    **{word: ("scale", number) for word, number in SCALE_WORDS.items()},
    **{word + "s": ("scale", number) for word, number in SCALE_WORDS.items()},
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    form: number for word, number in ORDINALS.items() if number > 2 for form in (word, word + "s")
}
VAGUE_WORDS = {"tens": 10, "hundreds": 100} | {word + "s": number for word, number in SCALE_WORDS.items()}
"""Plurals that count nothing exactly: "dozens of", "hundreds of thousands of"."""

WORD = re.compile(r"[a-z]+")
NEXT = re.compile(
    r"(,?[ \u00a0]{1,3}(?:and|&)[ \u00a0]{1,3}|-and-|,[ \u00a0]|[ \u00a0]{1,3}|[-—–]|[ ]-[ ])([a-z]+)"
)
POINT = re.compile(
    r"[ \u00a0]point((?:[ \u00a0](?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine))+)(?![a-z])"
)
TAIL = re.compile(
    r"[ \u00a0-]and[ \u00a0-](?:(a|one|two|three|four|five)[ \u00a0-])?"
    r"(half|quarters?|thirds?|fourths?|fifths?|sixths?|eighths?|ninths?|tenths?)(?![a-z])"
)
OF_A_SCALE = re.compile(
    r"(?:[ \u00a0-]of)?[ \u00a0-]an?[ \u00a0-]{1,2}(hundred|thousand|million|billion|trillion|dozen)(?![a-z])"
)
CLOSED = re.compile(r"[ \u00a0](?:of|more|less)(?![a-z])|[.,;:!?)]|[ \u00a0]*$")
HALF = re.compile(r"[ \u00a0](?:of|the|its|his|her|their|our|that|those|all)(?![a-z])")
PART_OF_UNIT = re.compile(
    r"(?:[ \u00a0]an?[ \u00a0]|[ \u00a0-])(?=(?:kilo|centi|milli)?(?:mile|metre|meter|litre|liter|gallon|tonne|ton|inch|pound|acre|pint|gram|cup"
    r"|teaspoon|tablespoon|ounce|hectare|foot|yard)(?![a-z]))"
)
ONE_HALF = re.compile(
    r"(?:(?:the|this|that|its|his|her|their)[ \u00a0](?:[\w-]+[ \u00a0])?|(?:first|second|other|each)[ \u00a0])$"
)
"""Before a half that is a section: "the southern half of", "the second half of"."""


def numeral(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """The numeral that begins with the number word at `at`; `start` and `end` bound where it may look."""
    if word in VAGUE_WORDS or CARDINALS.get(word, ("",))[0] in ("hundred", "scale"):
        return scale_alone(low, at, word, start, end)
    if word in CARDINALS:
        return cardinal(low, at, end)
    if word == "couple":
        return couple(low, at, start, end)
    if word in COINS:
        return coin(low, at, word, start, end)
    if word in PARTS and (part := part_alone(low, at, word, start, end)):
        return part
    if word in ORDINALS:
        return Numeral(at, at + len(word), str(ORDINALS[word]), "1", ORDINAL)
    return None


COINS = frozenset(("dollar", "euro", "grand"))
PAID = re.compile(r"[.,;:!?)]|[ ]*$|[ ](?:and|a|an|per|for)[ ]")


def coin(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """The "a" of "a dollar", where no noun follows ("a dollar sign")."""
    if at - 2 < start or low[at - 2 : at] != "a " or low[at - 3 : at - 2].isalnum():
        return None
    return Numeral(at - 2, at - 1, "1", "1", WORDS) if PAID.match(low, at + len(word), end) else None


def couple(low: str, at: int, start: int, end: int) -> Numeral | None:
    """ "a couple of": about two; "the couple" is no number."""
    if at - 2 < start or low[at - 2 : at] != "a " or not low.startswith(" of ", at + 6):
        return None
    return scaled(Numeral(at - 2, at + 9, "2", "1", WORDS), low, end)


ABSURD = 10 ** (2 * LONGEST)


def cardinal(low: str, at: int, end: int, number: int = -1) -> Numeral | None:
    """The cardinal or ordinal numeral that begins with the word at `at`; `number` is that of an article before it."""
    found = WORD.match(low, at, end)
    word = found[0] if found else ""
    total, group, cap, last, step = 0, 0, 0, "", 1
    if number >= 0:
        group, last = number, "one"
    position, gap = at, " "
    while True:
        kind, worth = CARDINALS.get(word, ("", 0))
        joined = gap != " " and ("and" in gap or "&" in gap or "," in gap)
        if joined and TAIL.match(low, position - len(gap), end):
            break
        if kind in ("one", "teen", "ten"):
            fits = last == "" or (last in ("hundred", "scale") and worth > 0)
            fits = fits or (last == "ten" and kind == "one" and worth > 0 and not joined)
            if not fits or (
                "," in gap and not (last == "scale" and ("d" in gap or continues(low, position, end)))
            ):
                break
            group, step = group + worth, 1
        elif kind == "hundred":
            if last not in ("one", "teen", "ten") or not 0 < group < 100 or joined:
                break
            group, step = group * 100, 100
        elif kind == "scale":
            if last == "" or joined or not (group or total):
                break
            if cap and worth >= cap:
                total, step = (total + group) * worth, worth
            else:
                total, step = total + max(group, 1) * worth, worth
            total, group, cap = min(total, ABSURD), 0, worth
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
    if last == "" or (number >= 0 and position == at):
        return None
    value = total + group
    stop = position - len(gap) if gap else position
    if gap and "," not in gap and word in ORDINALS:
        whole = ordinal_behind(value, last, word)
        if whole:
            return Numeral(at, position + len(word), str(whole), "1", ORDINAL)
    if gap in (" ", "-", "\u00a0") and word in PARTS and value > 0:
        part = PARTS[word]
        plural = word.endswith("s")
        if plural != (value == 1) and (part > 2 or value == 1 or plural):
            return of_a_scale(fraction(at, position + len(word), Fraction(value, part)), low, end)
    text = str(value)
    if len(text) > 2 * LONGEST:
        return Numeral(at, stop, "", "", WORDS)
    return tail(Numeral(at, stop, text, str(step), WORDS), low, end)


def continues(low: str, at: int, end: int) -> bool:
    """Whether a group behind a comma goes on to a hundred or a thousand: "two million, three hundred thousand"."""
    return re.compile(r"[a-z]+(?:-[a-z]+)?[ \u00a0](?:hundred|thousand)(?![a-z])").match(low, at, end) is not None


def ordinal_behind(value: int, last: str, word: str) -> int:
    """The number of "twenty" + "first" or "two" + "hundredth"; 0 where the two do not make one."""
    ordinal = ORDINALS[word]
    if last == "ten" and ordinal < 10:
        return value + ordinal
    if last in ("hundred", "scale") and ordinal < 100:
        return value + ordinal
    if last in ("one", "teen", "ten", "hundred") and ordinal >= 100 and value > 1:
        return value * ordinal
    return 0


def tail(numeral: Numeral, low: str, end: int) -> Numeral:
    """With what may stand behind the words: "point five", "and a half", and a scale behind those."""
    point = POINT.match(low, numeral.end, end)
    if point and low[max(0, numeral.start - 3) : numeral.start] != "at ":
        decimals = "".join(str(ONES.get(word, 0)) for word in point[1].split())[:LONGEST]
        number = f"{numeral.number}.{decimals}".rstrip("0").rstrip(".")
        numeral = numeral._replace(end=point.end(), number=number, step="0." + "0" * (len(decimals) - 1) + "1")
        return scaled(numeral, low, end) or numeral
    return with_part(numeral, low, end)


def with_part(numeral: Numeral, low: str, end: int) -> Numeral:
    """ "two and a half", "two and a half million"; behind a scale the part is the scale's: "a million and a half"."""
    found = TAIL.match(low, numeral.end, end)
    if not found or not numeral.number:
        return numeral
    above = 1 if found[1] in (None, "a", "one") else ONES[found[1]]
    unit = Fraction(numeral.step) if len(numeral.step) > 3 else Fraction(1)
    step = rounded(unit / PARTS[found[2]])
    number = rounded(Fraction(numeral.number) + unit * above / PARTS[found[2]])
    whole = numeral._replace(end=found.end(), number=number, step=step)
    return whole if unit > 1 else scaled(whole, low, end) or whole


def of_a_scale(numeral: Numeral, low: str, end: int) -> Numeral:
    """ "half a million", "two thirds of a billion", "quarter million"."""
    found = OF_A_SCALE.match(low, numeral.end, end)
    if found:
        return times(numeral, SCALES[found[1]], found.end())
    return scaled(numeral, low, end) or numeral


def scale_alone(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """What begins with a scale: "a hundred", "half a million" apart; "dozens of" is vague; else nothing."""
    if word in VAGUE_WORDS:
        return vague(low, at, end)
    before = SCALE_BEFORE.search(low, max(start, at - 9), at)
    if not before:
        return cardinal(low, at, end, 1) if HUNDRED_THOUSAND.match(low, at, end) else None
    found = cardinal(low, at, end, 1)
    if found and before[1] != "a":
        return Numeral(at, found.end, "", "", VAGUE, floor=str(2 * int(found.number)))
    return found._replace(start=at - 2) if found else None


HUNDRED_THOUSAND = re.compile(r"(?:hundred|thousand)[ \u00a0](?:thousand|million|billion)(?![a-z])")
SCALE_BEFORE = re.compile(r"(?<![^\W_])(a|several|few|many)[ \u00a0-]$")
VAGUE_CHAIN = re.compile(
    r"([a-z]+)(?:[ \u00a0]of[ \u00a0](hundreds|thousands|millions|billions|trillions))?(?=[ \u00a0]of[ \u00a0])"
)


def vague(low: str, at: int, end: int) -> Numeral | None:
    """ "dozens of", "hundreds of thousands of": no number, but a least one, twice what the words name."""
    found = VAGUE_CHAIN.match(low, at, end)
    if not found:
        return None
    floor = 2 * VAGUE_WORDS[found[1]] * VAGUE_WORDS.get(found[2] or "", 1)
    return Numeral(at, found.end(), "", "", VAGUE, floor=str(floor))


def part_alone(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """ "half of", "a quarter of", "by a third", "half a million"; not "the first half", "a third man", "half an hour"."""
    after = at + len(word)
    article = (
        low[at - 2 : at] in ("a ", "a-", "a\u00a0") and at - 2 >= start and not low[at - 3 : at - 2].isalnum()
    )
    begin = at - 2 if article else at
    plain = fraction(begin, after, Fraction(1, PARTS[word]))
    whole = of_a_scale(plain, low, end)
    if whole.end > after:
        return whole if article or word in ("half", "quarter") else None
    if PART_OF_UNIT.match(low, after, end):
        return plain
    if word == "half" and not article:
        return plain if HALF.match(low, after, end) and not ONE_HALF.search(low, max(start, at - 20), at) else None
    closed = CLOSED.match(low, after, end) or low[max(start, begin - 3) : begin] == "by "
    return plain if article and closed else None
