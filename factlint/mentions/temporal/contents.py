"""What a content says of itself: whether it names a day, a time of the clock, a month without a year."""

from factlint.mentions.temporal.atom import Content

ONE_DAY = frozenset(("weekday", "numeric", "holiday"))


def inner(part: object) -> Content:
    """A part of a content that is a content itself."""
    assert isinstance(part, tuple)
    return part


def is_day(content: Content) -> bool:
    """Whether this names a day, and not a longer stretch."""
    tag = content[0]
    if tag == "calendar":
        return content[3] is not None
    if tag in ("unit", "ref"):
        return content[1] == "day"
    if tag == "nth":
        return content[3] is not None and (content[2] == "day" or isinstance(content[2], tuple))
    if tag == "offset":
        _, unit = inner(inner(content[1])[-1])
        return unit in ("day", "week", "fortnight") and opening(content) is None
    if tag == "within":
        return is_day(inner(content[1]))
    return tag in ONE_DAY


def is_year(content: Content) -> bool:
    """Whether this is a printed year and nothing else."""
    return content[0] == "calendar" and content[2] is None and content[3] is None


def is_clock(content: Content) -> bool:
    """Whether this is a time of the clock, or a range of two."""
    return content[0] == "clock" or (content[0] == "range" and inner(content[1])[0] == "clock")


def lacks_year(content: Content) -> bool:
    """Whether this is a printed month or day, or a range of such, without its year."""
    if content[0] == "range":
        return all(lacks_year(inner(end)) for end in content[1:])
    return content[0] == "calendar" and content[1] is None and content[2] is not None


def opening(content: Content) -> Content | None:
    """The ("open", ...) of a distance whose other end is still to be found."""
    last = content[3] if content[0] == "duration" else content[4] if content[0] == "offset" else None
    return last if isinstance(last, tuple) and last[0] == "open" else None
