"""What a number word begins: a numeral, "half of", "a quarter of", "dozens of", "a couple of", the "a" of "a
dollar".

Refuses a bare "hundred" or "million", which counts nothing, and halves and thirds that are sections or ranks: "the
second half", "a third man".
"""

from factlint.grammar import Grammar
from factlint.mentions.digits import fraction, scaled
from factlint.mentions.number_words import CARDINALS, COINS, HUNDRED, ORDINALS, PARTS, SCALE, VAGUE_WORDS
from factlint.mentions.numeral import ORDINAL, VAGUE, WORDS, Numeral
from factlint.mentions.words import GAP, cardinal, is_single, of_a_scale

SCALE_BEFORE = Grammar(r"(?<![^\W_])(a|several|few|many)[ \u00a0-]$")
HUNDRED_THOUSAND = Grammar(rf"(?:hundred|thousand){GAP}(?:thousand|million|billion)(?![a-z])")
VAGUE_CHAIN = Grammar(
    rf"([a-z]+)(?:{GAP}of{GAP}(hundreds|thousands|millions|billions|trillions))?(?={GAP}of{GAP})"
)
CLOSED = Grammar(rf"{GAP}(?:of|more|less)(?![a-z])|[.,;:!?)]|{GAP}*$")
OF_A_WHOLE = Grammar(rf"{GAP}(?:of|the|its|his|her|their|our|that|those|all)(?![a-z])")
OF_A_UNIT = Grammar(
    rf"(?:{GAP}an?{GAP}|[ \u00a0-])(?=(?:kilo|centi|milli)?(?:mile|metre|meter|litre|liter|gallon|tonne|ton|inch"
    r"|pound|percent|per[ ]cent|acre|pint|gram|cup|teaspoon|tablespoon|ounce|hectare|foot|yard)(?![a-z]))"
)
SECTION = Grammar(
    rf"(?:(?:the|this|that|its|his|her|their){GAP}(?:[\w-]+{GAP})?|(?:first|second|other|each){GAP})$"
)
"""Before a half that is a section: "the southern half of", "the second half of"."""
PAID = Grammar(r"[.,;:!?)]|[ ]*$|[ ](?:and|a|an|per|for)[ ]")


def spelled(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """The numeral that begins with the number word at `at`; `start` and `end` bound where it may look."""
    if word in VAGUE_WORDS:
        return vague(low, at, end)
    if word in CARDINALS:
        kind, number = CARDINALS[word]
        if kind in (HUNDRED, SCALE):
            return scale_alone(low, at, start, end)
        if is_single(low, at + len(word), end):
            return Numeral(at, at + len(word), str(number), "1", WORDS)
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


def article_before(low: str, at: int, start: int) -> bool:
    """Whether an "a" stands before the word at `at`."""
    return at - 2 >= start and low[at - 2 : at] in ("a ", "a-", "a\u00a0") and not low[at - 3 : at - 2].isalnum()


def coin(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """The "a" of "a dollar", where no noun follows ("a dollar sign")."""
    if not article_before(low, at, start) or not PAID.match(low, at + len(word), end):
        return None
    return Numeral(at - 2, at - 1, "1", "1", WORDS)


def couple(low: str, at: int, start: int, end: int) -> Numeral | None:
    """ "a couple of": about two; "the couple" is no number."""
    if not article_before(low, at, start) or not low.startswith(" of ", at + 6):
        return None
    return scaled(Numeral(at - 2, at + 9, "2", "1", WORDS), low, end)


def scale_alone(low: str, at: int, start: int, end: int) -> Numeral | None:
    """What begins with a scale: "a hundred", "several hundred", "hundred thousand"; else nothing."""
    before = SCALE_BEFORE.search(low, max(start, at - 9), at)
    if not before:
        return cardinal(low, at, end, article=True) if HUNDRED_THOUSAND.match(low, at, end) else None
    found = cardinal(low, at, end, article=True)
    if found and before[1] != "a":
        return Numeral(
            at, found.end, "", "", VAGUE, floor=str(2 * int(found.number)) if found.number.isdigit() else ""
        )
    return found._replace(start=at - 2) if found else None


def vague(low: str, at: int, end: int) -> Numeral | None:
    """ "dozens of", "hundreds of thousands of": no number, but a least one, twice what the words name."""
    found = VAGUE_CHAIN.match(low, at, end)
    if not found:
        return None
    floor = 2 * VAGUE_WORDS[found[1]] * VAGUE_WORDS.get(found[2] or "", 1)
    return Numeral(at, found.end(), "", "", VAGUE, floor=str(floor))


def part_alone(low: str, at: int, word: str, start: int, end: int) -> Numeral | None:
    """ "half of", "a quarter of", "by a third", "half a million", "half a mile"."""
    after = at + len(word)
    article = article_before(low, at, start)
    begin = at - 2 if article else at
    plain = fraction(begin, after, 1, PARTS[word])
    whole = of_a_scale(plain, low, end)
    if whole.end > after:
        return whole if article or word in ("half", "quarter") else None
    if OF_A_UNIT.match(low, after, end):
        return plain
    if word == "half" and not article:
        section = SECTION.search(low, max(start, at - 20), at)
        return plain if OF_A_WHOLE.match(low, after, end) and not section else None
    closed = CLOSED.match(low, after, end) or low[max(start, begin - 3) : begin] == "by "
    return plain if article and closed else None
