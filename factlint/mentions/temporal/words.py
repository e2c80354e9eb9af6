"""The words of time: months, weekdays, units, parts of the day, and the words that stand in front of them.

In: nothing. Out: tables from folded words to what they mean. Units are written as in ISO 8601 where it has a
letter; `mod` is TIMEX3's (see `factlint.mentions.mention.MODS`).
"""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed weds",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""Monday is 0, as in `datetime`."""

FULL_WEEKDAYS = tuple(name for name in WEEKDAYS if name.endswith("day"))
PLURAL_WEEKDAYS = {name + "s": WEEKDAYS[name] for name in FULL_WEEKDAYS}

UNITS = {
    word: unit
    for unit, words in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs h",
        "day": "day days",
        "week": "week weeks wk wks",
        "weekend": "weekend weekends",
        "fortnight": "fortnight fortnights",
        "month": "month months mth mths",
        "quarter": "quarter quarters",
        "half": "half halves",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
    }.items()
    for word in words.split()
}
PLURAL_UNITS = frozenset(word for word in UNITS if word.endswith("s"))
CALENDAR_UNITS = frozenset(
    ("day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century")
)
"""Units that a calendar numbers, so that there is a last and a next one; seconds to hours only measure."""

PARTS = {
    "morning": "MO",
    "mornings": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "lunchtime": "MI",
    "lunch": "MI",
}
"""TIMEX3's parts of a day."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3's seasons."""

RECURRENT = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P3M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biennial": "P2Y",
    "biannual": "P6M",
}

NAMED_DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
    "noughties": 0,
}

ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"thirtieth": 30}

HEDGES = {
    ("more", "than"): "MORE_THAN",
    ("longer", "than"): "MORE_THAN",
    ("greater", "than"): "MORE_THAN",
    ("over",): "MORE_THAN",
    ("well", "over"): "MORE_THAN",
    ("just", "over"): "MORE_THAN",
    ("exceeding",): "MORE_THAN",
    ("less", "than"): "LESS_THAN",
    ("fewer", "than"): "LESS_THAN",
    ("shorter", "than"): "LESS_THAN",
    ("under",): "LESS_THAN",
    ("just", "under"): "LESS_THAN",
    ("nearly",): "LESS_THAN",
    ("almost",): "LESS_THAN",
    ("not", "quite"): "LESS_THAN",
    ("at", "least"): "EQUAL_OR_MORE",
    ("no", "less", "than"): "EQUAL_OR_MORE",
    ("no", "fewer", "than"): "EQUAL_OR_MORE",
    ("not", "less", "than"): "EQUAL_OR_MORE",
    ("as", "long", "as"): "EQUAL_OR_LESS",
    ("as", "much", "as"): "EQUAL_OR_LESS",
    ("as", "many", "as"): "EQUAL_OR_LESS",
    ("at", "most"): "EQUAL_OR_LESS",
    ("up", "to"): "EQUAL_OR_LESS",
    ("no", "more", "than"): "EQUAL_OR_LESS",
    ("not", "more", "than"): "EQUAL_OR_LESS",
    ("a", "maximum", "of"): "EQUAL_OR_LESS",
    ("a", "minimum", "of"): "EQUAL_OR_MORE",
    ("as", "little", "as"): "EQUAL_OR_MORE",
    ("about",): "APPROX",
    ("around",): "APPROX",
    ("approximately",): "APPROX",
    ("roughly",): "APPROX",
    ("some",): "APPROX",
    ("an", "estimated"): "APPROX",
    ("close", "to"): "APPROX",
    ("circa",): "APPROX",
    ("just",): "",
    ("only",): "",
    ("exactly",): "",
    ("precisely",): "",
}
"""Hedges in front of a length or a number, as words, with TIMEX3's `mod`."""
LONGEST_HEDGE = 3

OLDER = {"MORE_THAN": "BEFORE", "EQUAL_OR_MORE": "BEFORE", "LESS_THAN": "AFTER", "EQUAL_OR_LESS": "AFTER"}
"""What a hedged length makes of a point that lies that long ago: "more than a year ago" is before a year ago."""

STAGES = {
    "early": "START",
    "start": "START",
    "beginning": "START",
    "outset": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
}
"""Words that take a part of the period behind them: "early 2009", "the end of May"."""

SHIFTS = {
    "this": 0,
    "current": 0,
    "present": 0,
    "last": -1,
    "past": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "same": 0,
    "that": 0,
    "previous": -1,
    "preceding": -1,
    "prior": -1,
    "following": 1,
    "ensuing": 1,
    "subsequent": 1,
    "succeeding": 1,
    "intervening": 0,
}
ANAPHORIC = frozenset(
    ("same", "that", "previous", "preceding", "prior", "following", "ensuing", "subsequent", "succeeding")
)
"""Of the SHIFTS, those that count from what the text named last, not from the dateline."""
