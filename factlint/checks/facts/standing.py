"""One title of a person, held against all that the facts say of the person's titles and their times.

In: a title as stated, taken apart; the person's facts; the days that the text may speak of. Out: a `Ruling`. A
title that a fact has for any of these days is verified. Contradicted is one that the facts call wrong, that they
have for other days only, or that excludes one held. All else is left unchecked: it would rather miss.
"""

from collections.abc import Sequence
from datetime import date

from factlint.checks.facts.tenure import PERHAPS, YES, Stretch, Tenure
from factlint.checks.kind import CONTRADICTED, UNCHECKED, VERIFIED
from factlint.record import NamedTuple
from factlint.values.people.compare import ADDRESSED, body_words, country, of_kind, stand, time_of
from factlint.values.people.ranks import modifiers, plain
from factlint.values.people.titles import Title, titles

WRONG, NOT_THEN, NOT_YET, EXCLUDED, IN_OFFICE = "wrong", "not then", "not yet", "excluded", "in office"
"""Why a title is contradicted: it is called wrong; held only before; held only later; excludes one that is held;
told as past or to come while it is held."""
FORMER = frozenset(("former", "formerly", "ex", "previous", "erstwhile"))
ELECTED = frozenset(("elect", "designate"))
OF_TIME = ("time", "promise")
KEPT = frozenset(("ambassador", "judge", "justice", "coach", "doctor"))
"""Ranks by which people are called for life, as soldiers, professors and clerics are."""
KEPT_LADDERS = ADDRESSED | {"church", "throne"}


class TitleFact(NamedTuple):
    rule: int
    text: str
    """The title as the fact has it; "" where it only says what is wrong."""
    wrong: tuple[str, ...]
    times: Tenure
    source: str


class Ruling(NamedTuple):
    status: str
    fact: TitleFact | None = None
    """Which fact says so."""
    why: str = ""
    """Of a contradiction: WRONG, NOT_THEN ...; else what an editor is told."""
    doubtful: bool = False
    """Whether a contradiction is to be asked about only."""


def ruled(
    stated: Title | str, facts: Sequence[TitleFact], days: Sequence[Stretch], told_on: date | None, loose: bool
) -> Ruling:
    """What the facts say of a title. `stated`: taken apart, or as printed where it has no rank of the lexicon;
    `days`: those that the text may speak of; `loose`: it may speak of any other time as well."""
    time = time_of(stated) if isinstance(stated, Title) else "held"
    plainly = timeless(stated)
    of_it = [fact for fact in facts if fact.text and likeness(plainly, fact.text, "held")]
    of_that_time = [fact for fact in facts if fact.text and likeness(plainly, fact.text, time)]
    if time != "held" and of_that_time:
        ruling = Ruling(VERIFIED, of_that_time[0])
    elif time != "held":
        ruling = of_another_time(stated, of_it, told_on, time)
    elif loose or not days:
        ruling = at_any_time(of_it, days, loose)
    else:
        ruling = on_these_days(of_it, days)
    if ruling.status == VERIFIED:
        return ruling
    for fact in facts:
        if any(called_wrong(plainly, wrong) for wrong in fact.wrong) and (
            not fact.times.is_bounded() or fact.times.holds_in(days) == YES
        ):
            return Ruling(CONTRADICTED, fact, WRONG)
    if ruling.fact or time != "held" or loose or not days:
        return ruling
    return not_held(plainly, of_it, told_on) if of_it else excluded(plainly, facts, days)


def on_these_days(of_it: Sequence[TitleFact], days: Sequence[Stretch]) -> Ruling:
    """Of a title that is told as held: verified where one of these days is within the time of a fact."""
    for holds in (YES, PERHAPS):
        for fact in of_it:
            if fact.times.holds_in(days) == holds:
                if holds == YES:
                    return Ruling(VERIFIED, fact)
                return Ruling(UNCHECKED, fact, "whether it was held on that very day, the fact does not say")
    return Ruling(UNCHECKED)


def at_any_time(of_it: Sequence[TitleFact], days: Sequence[Stretch], loose: bool) -> Ruling:
    """Of a title that may be told of any time: held once is enough, where it is told so."""
    for fact in of_it:
        if loose or fact.times.holds_in(days) == YES or not fact.times.until:
            return Ruling(VERIFIED, fact)
    if of_it:
        return Ruling(UNCHECKED, of_it[0], "the text has no date, and the title was not always held")
    return Ruling(UNCHECKED)


def of_another_time(stated: Title | str, of_it: Sequence[TitleFact], told_on: date | None, time: str) -> Ruling:
    """Of "former president", "then-senator", "president-elect"."""
    words = set(stated.modifiers) if isinstance(stated, Title) else set()
    for fact in of_it:
        times = fact.times
        if time == "past" and (not words & FORMER or (told_on and times.ended(told_on))):
            return Ruling(VERIFIED, fact)
        if time == "to come" and told_on and times.since and told_on.isoformat() < times.since[0]:
            return Ruling(VERIFIED, fact)
    claimed = words & (FORMER if time == "past" else ELECTED)
    for fact in of_it:
        begun = told_on is not None and fact.times.begun(told_on)
        if begun and told_on and claimed and fact.times.holds(told_on, told_on) == YES and not kept(stated):
            return Ruling(CONTRADICTED, fact, IN_OFFICE, doubtful=True)
    return Ruling(UNCHECKED)


def not_held(stated: Title | str, of_it: Sequence[TitleFact], told_on: date | None) -> Ruling:
    """Of a title that the facts have for other days only."""
    fact = max(of_it, key=lambda each: each.times.until or each.times.since or ("", ""))
    over = bool(told_on and fact.times.ended(told_on))
    if over and kept(stated):
        return Ruling(UNCHECKED, fact, "a title by which one is often called for life")
    doubtful = is_shorter(stated, fact.text) or not is_same_rank(stated, fact.text)
    return Ruling(CONTRADICTED, fact, NOT_THEN if over else NOT_YET, doubtful=doubtful)


def excluded(stated: Title | str, facts: Sequence[TitleFact], days: Sequence[Stretch]) -> Ruling:
    """Of a title that no fact has: whether one that is held all those days rules it out."""
    if not isinstance(stated, Title):
        return Ruling(UNCHECKED)
    for fact in facts:
        if any(fact.times.holds(*stretch) != YES for stretch in days):
            continue
        for held in titles(fact.text):
            standing = stand(stated, held)
            if standing.how == "contradictory" and not kept(stated):
                sure = standing.why in ("acting against confirmed", "deputy against chief") and bool(
                    body_words(stated) and body_words(held)
                )
                return Ruling(CONTRADICTED, fact, EXCLUDED, doubtful=not sure)
    return Ruling(UNCHECKED)


def timeless(stated: Title | str) -> Title | str:
    """A title without what says when it is held: "former", "then", "-elect"."""
    if isinstance(stated, str):
        return stated
    table = modifiers()
    kept_words = tuple(word for word in stated.modifiers if table.get(plain(word), ("", ""))[0] not in OF_TIME)
    return stated._replace(modifiers=kept_words)


def likeness(stated: Title | str, fact: str, time: str) -> bool:
    """Whether a title is the fact's, or a short or longer form of it. `time`: "held", or that the fact too is
    of, "past" or "to come"."""
    if isinstance(stated, str):
        return plain(stated) == plain(fact).removeprefix("the ")
    for title in titles(fact):
        plainly = timeless(title)
        if time_of(title) != time or isinstance(plainly, str):
            continue
        if stand(stated, plainly).how in ("same", "short form") and same_country(stated, plainly):
            # "Defence minister" says more than "minister"; what is said of the body may be told by the text alone.
            return stated.rank == title.rank or title.rank.endswith(stated.rank)
    return False


def called_wrong(stated: Title | str, wrong: str) -> bool:
    """Whether a title is one that the fact calls wrong, with whatever body."""
    if isinstance(stated, str):
        return plain(stated) == plain(wrong)
    return any(
        stated.rank == title.rank
        and stand(stated, title).how in ("same", "short form")
        and not is_shorter(stated, wrong)
        and of_kind(stated, "level") == of_kind(title, "level")
        for title in titles(wrong)
    )


def is_shorter(stated: Title | str, fact: str) -> bool:
    """Whether a title leaves out the body that the fact names, so that it may be another one's."""
    if isinstance(stated, str):
        return False
    return not body_words(stated) and any(body_words(title) for title in titles(fact))


def is_same_rank(stated: Title | str, fact: str) -> bool:
    """Whether a title has the fact's very rank: a leader may be another than the opposition leader."""
    return isinstance(stated, str) or any(stated.rank == title.rank for title in titles(fact))


def same_country(stated: Title, held: Title) -> bool:
    """Whether no other country is named: "French president" is none of the United States."""
    if not stated.country or held.country or not held.area:
        return True
    here, there = country(stated), country(held._replace(country=held.area))
    return bool(here & there) or len(held.area.split()) > 2


def kept(stated: Title | str) -> bool:
    """Whether one is called by a title for life."""
    return isinstance(stated, Title) and (stated.ladder in KEPT_LADDERS or stated.rank in KEPT)
