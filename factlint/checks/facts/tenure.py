"""How long a title is held: from and until, each as the desk writes it, "June 2017" or "20 January 2021".

In: the texts of `since`, `until` and `as_of`. Out: first and last day of each, as ISO 8601 texts, and whether the
title was surely held, surely not held, or perhaps held within a stretch of days. A partial date leaves the whole
period that it names open; `until` is inclusive. What is known as of a day is surely so on that day only.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from factlint.checks.facts.days import days
from factlint.record import NamedTuple

YES, NO, PERHAPS = "yes", "no", "perhaps"
Bounds = tuple[str, str]
"""First and last day, ISO 8601."""
Stretch = tuple[date, date]


class Tenure(NamedTuple):
    since: Bounds | None = None
    until: Bounds | None = None
    as_of: Bounds | None = None
    since_text: str = ""
    """As written."""
    until_text: str = ""
    as_of_text: str = ""

    def holds(self, first: date, last: date) -> str:
        """Whether it was held at some time within these days."""
        begin, end = first.isoformat(), last.isoformat()
        if (self.since and end < self.since[0]) or (self.until and begin > self.until[1]):
            return NO
        if self.as_of and not self.since and not self.until:
            return YES if begin <= self.as_of[1] and end >= self.as_of[0] else PERHAPS
        surely = (not self.since or end >= self.since[1]) and (not self.until or begin <= self.until[0])
        return YES if surely else PERHAPS

    def holds_in(self, stretches: Sequence[Stretch]) -> str:
        """The best of what holds in each of these stretches; NO where there is none."""
        found = {self.holds(*stretch) for stretch in stretches}
        return YES if YES in found else PERHAPS if PERHAPS in found else NO

    def is_bounded(self) -> bool:
        return bool(self.since or self.until or self.as_of)

    def ended(self, day: date) -> bool:
        """Whether it was surely over on a day."""
        return bool(self.until and self.until[1] < day.isoformat())

    def begun(self, day: date) -> bool:
        """Whether it had surely begun by a day."""
        return bool(self.since and self.since[1] <= day.isoformat())

    def told(self) -> str:
        """The times in words: "since June 2017, until June 2019"."""
        parts = [
            f"{word} {text}"
            for word, text in (
                ("since", self.since_text),
                ("until", self.until_text),
                ("as of", self.as_of_text),
            )
            if text
        ]
        return ", ".join(parts)


def tenure(options: Mapping[str, object]) -> Tenure:
    """The tenure that the options of a fact give. ValueError for what is no date."""
    text = {key: str(options.get(key) or "") for key in ("from", "since", "until", "as_of")}
    since = text["from"] or text["since"]
    return Tenure(
        written(since), written(text["until"]), written(text["as_of"]), since, text["until"], text["as_of"]
    )


def written(text: str) -> Bounds | None:
    """The first and the last day of a date as the desk writes it; None for none."""
    if not text:
        return None
    first, last = days(text)
    return first, last
