"""The words that numbers are told in: tables only."""

from decimal import Decimal

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
    "dozen": Decimal(12),
    # as they stand behind digits
    "lac": Decimal(10**5),
    "lkh": Decimal(10**5),
    "cr": Decimal(10**7),
    "mil": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "tln": Decimal(10**12),
}
ONES = dict(zip("zero one two three four five six seven eight nine".split(), range(10), strict=True))
TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALE_WORDS = {
    word: int(SCALES[word]) for word in ("thousand", "million", "billion", "trillion", "lakh", "crore", "dozen")
}

ONE, TEEN, TEN, HUNDRED, SCALE = "one", "teen", "ten", "hundred", "scale"
CARDINALS = {
    **{word: (ONE, number) for word, number in ONES.items()},
    **{word: (TEEN, number) for word, number in TEENS.items()},
    **{word: (TEN, number) for word, number in TENS.items()},
    "nought": (ONE, 0),
    "naught": (ONE, 0),
    "fourty": (TEN, 40),
    "hundred": (HUNDRED, 100),
    **{word: (SCALE, number) for word, number in SCALE_WORDS.items()},
    **{word + "s": (SCALE, number) for word, number in SCALE_WORDS.items()},
}
"""Each word's place in a numeral, and its worth."""

ORDINALS = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        range(1, 20),
        strict=True,
    )
) | {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    form: number for word, number in ORDINALS.items() if number > 2 for form in (word, word + "s")
}
"""What a whole is divided into: "third", "quarters"."""
VAGUE_WORDS = {"tens": 10, "hundreds": 100} | {word + "s": number for word, number in SCALE_WORDS.items()}
"""Plurals that count nothing exactly: "dozens of", "hundreds of thousands of"."""
COINS = frozenset(("dollar", "euro", "grand"))
"""What "a" may be the number of: "costs a dollar"."""
