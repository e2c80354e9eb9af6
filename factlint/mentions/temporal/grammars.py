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
HOLIDAY_LEADS = {
    grammar: tuple(f"{word} " for word in words.split())
    for grammar, words in (
        ("weekday", "shrove ash palm maundy good holy easter whit black cyber"),
        ("part", "fawkes bonfire"),
        (
            "unit",
            "year year's years king jr. mlk australia groundhog valentine's valentines presidents presidents' "
            "president's women's patrick's fools fools' fool's ascension anzac earth may ve memorial canada "
            "independence bastille labor labour columbus veterans veterans' armistice remembrance thanksgiving "
            "mother's mothers' father's fathers' christmas xmas boxing",
        ),
    )
}
"""What stands right before the last word of a holiday's name, by the grammar of that word."""
