"""The words at which an expression of time may stand, and which grammar reads around each: tables only."""

from factlint.mentions.temporal.words import (
    MONTHS,
    NAMED_DECADES,
    PARTS,
    PLURAL_WEEKDAYS,
    RECURRENT,
    SEASONS,
    UNITS,
    WEEKDAYS,
)

DIGITS = "0"
"""The word of a run of digits."""
DAY_WORDS = ("today", "yesterday", "tomorrow", "tonight", "tonite")
CLOCK_WORDS = ("noon", "midnight", "midday", "clock", "midmorning", "midafternoon")
HOLIDAY_WORDS = (
    "christmas",
    "xmas",
    "easter",
    "thanksgiving",
    "halloween",
    "eve",
    "juneteenth",
    "epiphany",
    "pentecost",
)
GRAMMARS = {
    word: grammar
    for grammar, words in (
        ("unit", UNITS),
        ("part", PARTS),
        ("season", SEASONS),
        ("set", RECURRENT),
        ("decade", NAMED_DECADES),
        ("day", DAY_WORDS),
        ("clock", CLOCK_WORDS),
        ("holiday", HOLIDAY_WORDS),
        ("weekday", WEEKDAYS),
        ("weekday", PLURAL_WEEKDAYS),
        ("month", MONTHS),
        ("quarter", ("q", "h")),
        ("fiscal", ("fy",)),
        ("now", ("now",)),
        ("spoken", ("am", "pm", "m")),
        ("spelled", ("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thousand")),
    )
    for word in words
}
"""Which grammar reads around a word."""
