"""Times of day as values: on a day that is known, or alone.

In: the period of the day, and a time: ("clock", ...), ("part", ...) or a ("range", ...) of clocks. Out: a
`Period` whose `times` bound it to the minute. A zone that has one meaning everywhere is written as an offset
("-05:00", "Z"); others are left out of the value, as is local time. What no clock has, 13:75 or 25:00, is not
valid.
"""

from datetime import date, timedelta

from factlint.values.temporal.period import PART_HOURS, UNKNOWN, Period, day

Content = tuple[object, ...]

ZONES = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "SAST": 120, "EAT": 180, "CAT": 120, "PKT": 300, "HKT": 480, "SGT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "WIB": 420, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "BRT": -180, "ART": -180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Minutes ahead of UTC. IST is three zones; ET and its like depend on the season: neither is here."""


def timed(when: Period, time: Content) -> Period:
    """A time on a day; on a longer period it has no value."""
    if when.others and when.value is None:
        both = tuple(timed(other, time) for other in when.others)
        return Period(None, basis=when.basis, alternatives=tuple(str(one.value) for one in both), others=both)
    if when.grain == "day" and when.value and when.lo != when.hi and len(when.value) == 10:
        exact = date.fromisoformat(when.value)  # "in seven days at 5 p.m.": an hour is no rounding
        when = when._replace(lo=exact, hi=exact)
    if when.value is None or when.lo is None or when.lo != when.hi:
        return UNKNOWN._replace(basis=when.basis, valid=when.valid and _valid(time))
    one = _on(when.lo, time)
    others = tuple(_on(other.lo, time) for other in when.others if other.lo is not None)
    known = tuple(other for other in others if other.value)
    return one._replace(
        basis=when.basis,
        alternatives=(*one.alternatives, *(str(other.value) for other in known)),
        others=(*one.others, *known),
    )


def untimed(time: Content, named: Period | None, today: date | None) -> Period:
    """A time without a day: on the day named last in its sentence, else on the dateline, else alone."""
    if named is not None and named.lo is not None and named.lo == named.hi:
        return _on(named.lo, time)._replace(basis="anaphor")
    if today is not None:
        return _on(today, time)._replace(basis="dateline")
    if not _valid(time):
        return Period(None, valid=False)
    return Period("/".join("T" + _written(one) for one in _clocks(time)), grain="time")


def _clocks(time: Content) -> list[Content]:
    return [one for one in time[1:] if isinstance(one, tuple)] if time[0] == "range" else [time]


def _valid(time: Content) -> bool:
    if time[0] == "part":
        return True
    for clock in _clocks(time):
        hour, minute, second = (int(str(part)) if part is not None else 0 for part in clock[1:4])
        if (
            hour > 24
            or minute > 59
            or second > 60
            or (hour == 24 and (minute or second))
            or (clock[4] == "12" and hour > 23)
        ):
            return False
    return True


def _on(when: date, time: Content) -> Period:
    if not _valid(time):
        return Period(None, valid=False)
    if time[0] == "part":
        first, last = PART_HOURS[str(time[1])]
        return day(when)._replace(
            value=f"{when.isoformat()}T{time[1]}", times=(_minute(when, first * 60), _minute(when, last * 60 - 1))
        )
    clocks = _clocks(time)
    starts = [_minutes(clock) for clock in clocks]
    over = len(clocks) == 2 and starts[1] < starts[0]  # "9 p.m. to 2 a.m.", "noon to midnight"
    days = [when, when + timedelta(over)]
    starts[-1] += 1440 * over
    value = "/".join(f"{day.isoformat()}T{_written(clock)}" for day, clock in zip(days, clocks, strict=False))
    width = 59 if clocks[-1][2] is None and len(clocks) == 1 else 0
    found = day(when)._replace(value=value, times=(_minute(when, starts[0]), _minute(when, starts[-1] + width)))
    clock = clocks[0]
    if clock[4] == "open" and len(clocks) == 1 and 0 < int(str(clock[1])) < 12:
        later = ("clock", int(str(clock[1])) + 12, *clock[2:4], "24", clock[5])
        other = _on(when, later)
        return found._replace(alternatives=(str(other.value),), others=(other,))
    return found


def _minutes(clock: Content) -> int:
    return int(str(clock[1])) * 60 + int(str(clock[2] or 0))


def _minute(when: date, minutes: int) -> str:
    days, minutes = divmod(minutes, 1440)
    return f"{(when + timedelta(days)).isoformat()}T{minutes // 60:02}:{minutes % 60:02}"


def _written(clock: Content) -> str:
    _, hour, minute, second, _, zone = clock
    text = f"{hour:02}:{minute or 0:02}" + (f":{second:02}" if second is not None else "")
    return text + _zone(str(zone))


def _zone(name: str) -> str:
    offset = zone_offset(name)
    if offset is None:
        return ""
    return "Z" if offset == 0 else f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


def zone_offset(name: str) -> int | None:
    """Minutes ahead of UTC of a zone as printed, "EST", "+05:30", "GMT+2"; None where it is not one."""
    name = name.replace(" ", "")
    if name in ZONES:
        return ZONES[name]
    signed = name.removeprefix("GMT").removeprefix("UTC")
    if signed[:1] in "+-" and signed[1:].replace(":", "").isdigit():
        digits = signed[1:].replace(":", "")
        hours, minutes = (int(digits[:2]), int(digits[2:4])) if len(digits) == 4 else (int(digits), 0)
        return (-1 if signed[0] == "-" else 1) * (hours * 60 + minutes)
    return None
