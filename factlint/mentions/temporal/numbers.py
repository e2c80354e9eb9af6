"""Small numbers in words and digits, as they stand before a unit of time.

In: folded words ("two", "and", "a", "half"). Out: a decimal as text ("2.5"), "X" for some ("a few"), or None
where the words are no number. Refuses numbers of more than nine digits.
"""

from factlint.mentions.temporal.words import ORDINALS

ONES = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10),
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        strict=True,
    )
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
FRACTIONS = {
    ("half",): "0.5",
    ("a", "half"): "0.5",
    ("half", "a"): "0.5",
    ("half", "an"): "0.5",
    ("one", "half"): "0.5",
    ("a", "quarter"): "0.25",
    ("quarter",): "0.25",
    ("one", "quarter"): "0.25",
    ("two", "quarters"): "0.5",
    ("two", "quarter"): "0.5",
    ("an", "half"): "0.5",
    ("three", "quarters"): "0.75",
    ("three", "quarter"): "0.75",
    ("1/2",): "0.5",
    ("1/4",): "0.25",
    ("3/4",): "0.75",
}
PHRASES = {
    ("a",): "1",
    ("an",): "1",
    ("another",): "1",
    ("a", "single"): "1",
    ("few",): "X",
    ("a", "few"): "X",
    ("several",): "X",
    ("many",): "X",
    ("some",): "X",
    ("numerous",): "X",
    ("countless",): "X",
    ("dozens", "of"): "X",
    ("scores", "of"): "X",
    ("hundreds", "of"): "X",
    ("thousands", "of"): "X",
    ("millions", "of"): "X",
    ("a", "number", "of"): "X",
    ("couple",): "2",
    ("a", "couple"): "2",
    ("couple", "of"): "2",
    ("a", "couple", "of"): "2",
    ("a", "pair", "of"): "2",
    ("a", "dozen"): "12",
    ("half", "a", "dozen"): "6",
    ("a", "half", "dozen"): "6",
}
LONGEST_PHRASE = 3
PARTITIVES = (("of",), ("of", "a"), ("of", "an"))
PARTED = frozenset(("quarter", "quarters", "half"))
VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
JOINTS = frozenset(("to", "or"))
NUMBER_WORDS = frozenset(
    (
        *ONES,
        *TENS,
        *SCALES,
        *(word for phrase in (*FRACTIONS, *PHRASES) for word in phrase),
        *JOINTS,
        "and",
        "dozen",
    )
)


def amount(words: tuple[str, ...]) -> str | None:
    """The number that these words print: "2.5" for "two and a half", "X" for "several"; None for anything else."""
    if len(words) <= LONGEST_PHRASE and words in PHRASES:
        return PHRASES[words]
    if words in FRACTIONS:
        return FRACTIONS[words]
    for tail in PARTITIVES:  # "three quarters of an hour"
        if len(words) > len(tail) and words[-len(tail) :] == tail and words[-len(tail) - 1] in PARTED:
            return amount(words[: -len(tail)])
    if len(words) == 1 and words[0][:1].isdigit():
        return digits(words[0])
    for size in (1, 2):  # "two and a half", "two and half", "2 1/2"
        if len(words) > size and words[-size:] in FRACTIONS:
            rest = words[:-size]
            joined = rest[-1] == "and"
            whole = amount(rest[:-1]) if joined else amount(rest) if rest[0][:1].isdigit() else None
            if whole is not None and whole.isdigit():
                return whole + FRACTIONS[words[-size:]][1:]
    return cardinal(words)


def digits(word: str) -> str | None:
    """A number in digits, "1,000", "3.5", "2½", as a plain decimal."""
    if word[-1] in VULGAR and (len(word) == 1 or word[:-1].isdecimal()):
        return (word[:-1] or "0") + VULGAR[word[-1]][1:]
    plain = word.replace(",", "")
    whole, point, part = plain.partition(".")
    if not whole.isdecimal() or not whole.isascii() or (point and not part.isdecimal()) or len(plain) > 9:
        return None
    if "," in word and any(len(group) != 3 for group in word.partition(".")[0].split(",")[1:]):
        return None
    return (str(int(whole)) + point + part.rstrip("0")).rstrip(".")


def cardinal(words: tuple[str, ...]) -> str | None:
    """A whole number in words: "twenty one", "a hundred and five", "two thousand"."""
    total = group = 0
    last = ""
    for word in words:
        if word in ONES:
            if last in ONES or (last in ("a", "and") and not group and not total):
                return None
            group += ONES[word]
        elif word in TENS:
            if last in ONES or last in TENS:
                return None
            group += TENS[word]
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in SCALES:
            total += (group or 1) * SCALES[word]
            group = 0
        elif word[:1].isdigit() and not last:
            written = digits(word)
            if written is None or not written.isdigit():
                return None
            group = int(written)
        elif not (word == "and" and last in SCALES) and not (word == "a" and not last and len(words) > 1):
            return None
        last = word
    if not words or last in ("and", "a"):
        return None
    return str(total + group) if total + group < 1_000_000_000 else None


def ordinal(words: tuple[str, ...]) -> int | None:
    """An ordinal below a hundred in words: "first", "twenty first"; "last" and "final" are -1."""
    if len(words) == 1:
        return -1 if words[0] in ("last", "final") else ORDINALS.get(words[0])
    if len(words) == 2 and words[0] in TENS and ORDINALS.get(words[1], 10) < 10:
        return TENS[words[0]] + ORDINALS[words[1]]
    return None
