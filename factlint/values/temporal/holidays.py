"""On which day of a year a named day falls.

In: the key of `factlint.mentions.temporal.holidays` and a year. Out: the date. Easter by the anonymous
Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). Moving civil days as in
the United States.
"""

from datetime import date, timedelta

FIXED = {
    "new-year": (1, 1),
    "australia": (1, 26),
    "groundhog": (2, 2),
    "valentine": (2, 14),
    "women": (3, 8),
    "patrick": (3, 17),
    "fools": (4, 1),
    "earth": (4, 22),
    "anzac": (4, 25),
    "may-day": (5, 1),
    "ve-day": (5, 8),
    "juneteenth": (6, 19),
    "canada": (7, 1),
    "independence": (7, 4),
    "bastille": (7, 14),
    "halloween": (10, 31),
    "fawkes": (11, 5),
    "veterans": (11, 11),
    "christmas-eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new-year-eve": (12, 31),
    "epiphany": (1, 6),
}
MOVING = {
    "king": (1, 0, 3),
    "presidents": (2, 0, 3),
    "mothers": (5, 6, 2),
    "memorial": (5, 0, -1),
    "fathers": (6, 6, 3),
    "labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
}
"""Month, weekday, which of them; -1 is the last."""
FROM_EASTER = {
    "shrove-tuesday": -47,
    "ash-wednesday": -46,
    "palm-sunday": -7,
    "maundy-thursday": -3,
    "good-friday": -2,
    "holy-saturday": -1,
    "easter": 0,
    "easter-monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit-monday": 50,
}
FROM_THANKSGIVING = {"black-friday": 1, "cyber-monday": 4}


def holiday(key: str, year: int) -> date:
    """The day of `key` in a year; KeyError for a key that is none."""
    if key in FIXED:
        return date(year, *FIXED[key])
    if key in MOVING:
        return nth_weekday(year, *MOVING[key])
    if key in FROM_THANKSGIVING:
        return nth_weekday(year, *MOVING["thanksgiving"]) + timedelta(FROM_THANKSGIVING[key])
    return easter(year) + timedelta(FROM_EASTER[key])


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second ... or last (-1) such weekday of a month. ValueError where the month has no fifth."""
    if number > 0:
        first = date(year, month, 1)
        return date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (number - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7 - 7 * (number + 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, before = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, before + 1)
