"""A fact with a value as its check keeps it: what an editor wrote, read once at loading, as plain data.

`plan(kind, options)` gives it, `fault(kind, options)` says what is wrong with options taken together.
"""

from collections.abc import Mapping, Sequence

from factlint.checks.facts.days import ANY, Days, days
from factlint.checks.facts.match import KINDS as STANDING
from factlint.checks.facts.needles import needles
from factlint.checks.facts.pattern import Way, is_slot, ways
from factlint.checks.facts.validity import Validity, validity, validity_fault
from factlint.checks.facts.wanted import Wanted, wanted, widened
from factlint.checks.kind import Prepared
from factlint.hints import cast
from factlint.record import NamedTuple

PEOPLE = frozenset(("{person}", "{title}", "{quote}"))


class Plan(NamedTuple):
    """A fact with a value. Plain data; from the cache it comes as bare tuples."""

    says: tuple[tuple[Way, int], ...]
    """The ways of telling it, each with the number of the slot that is judged."""
    about: tuple[Way, ...]
    beside: tuple[Way, ...]
    """Of `with`."""
    within: str
    unless: tuple[Way, ...]
    but_not: tuple[Way, ...]
    """Of `not`."""
    values: tuple[Wanted, ...]
    """One; several of which each is right; or a series by time."""
    is_series: bool
    when: Validity
    as_of: Days
    as_of_text: str
    source: str
    people: bool
    """Whether a pattern has a place for a person, a title or a quotation."""


def restored(data: object) -> Plan:
    """A plan as the cache gives it back."""
    plan = Plan._make(cast("tuple[object, ...]", data))
    begins, ends = plan.when
    return plan._replace(
        values=tuple(map(Wanted._make, plan.values)),
        when=Validity(Days._make(begins), Days._make(ends)),
        as_of=Days._make(plan.as_of),
    )


def prepared(kind: str, options: Mapping[str, object]) -> Prepared:
    """What the check of this kind keeps of a rule."""
    made = plan(kind, options)
    texts = [text for key in ("says", "about") for text in cast("Sequence[str]", options[key] or ())]
    return Prepared(needles(texts), bare(made))


def bare(data: object) -> object:
    """Tuples of fields as bare tuples, which is what `marshal` takes."""
    if isinstance(data, tuple):
        return tuple(map(bare, data))
    return {key: bare(value) for key, value in data.items()} if isinstance(data, dict) else data


def plan(kind: str, options: Mapping[str, object]) -> Plan:
    """The plan of a rule. ValueError where something in it cannot be read."""
    says = tuple((way, judged(kind, way)) for way in patterns(options, "says", slots=True))
    as_of = options.get("as_of")
    return Plan(
        says,
        patterns(options, "about"),
        patterns(options, "with"),
        str(options["within"]),
        patterns(options, "unless"),
        patterns(options, "not"),
        values(kind, options),
        bool(options["series"]),
        validity(options),
        days(str(as_of)) if as_of else ANY,
        " ".join(str(as_of or "").split()),
        str(options.get("source") or ""),
        any(step[0] in PEOPLE for way, _ in says for step in way),
    )


def patterns(options: Mapping[str, object], key: str, slots: bool = False) -> tuple[Way, ...]:
    """The ways of all patterns of an option."""
    return tuple(way for text in cast("Sequence[str]", options[key] or ()) for way in ways(text, slots))


def judged(kind: str, way: Way) -> int:
    """Which slot of a way holds the value. ValueError where none or several do."""
    slots = [step[0] for step in way if is_slot(step)]
    fitting = [number for number, slot in enumerate(slots) if fits(kind, slot)]
    place = "{" + kind + "}"
    if not fitting:
        raise ValueError(f"'says' has no {place}; write it where the value stands in the sentence")
    if len(fitting) > 1:
        raise ValueError(f"'says' has two places for the value; a fact is of one, so write {place} once")
    return fitting[0]


def fits(kind: str, slot: str) -> bool:
    return slot == "{" + kind + "}" or (kind == "count" and slot in STANDING and "count" in STANDING[slot])


def values(kind: str, options: Mapping[str, object]) -> tuple[Wanted, ...]:
    """The values of a rule, with its tolerance; a series by time."""
    tolerance = options.get("tolerance")
    rows = cast("Sequence[Mapping[str, str]]", options["series"] or ())
    texts = [str(options["is"])] if options["is"] else list(cast("Sequence[str]", options["one_of"] or ()))
    found = [wanted(kind, text) for text in texts]
    for row in rows:
        known = days(row["as_of"])
        found.append(
            wanted(kind, row["is"])._replace(
                since=known.first, known=known.last, as_of=" ".join(row["as_of"].split())
            )
        )
    found.sort(key=lambda each: (each.known, each.since))
    return tuple(widened(kind, each, str(tolerance)) for each in found) if tolerance else tuple(found)


def fault(kind: str, options: Mapping[str, object]) -> str:
    """What is wrong with the options of a fact taken together; "" where nothing is."""
    given = [key for key in ("is", "one_of", "series") if options[key]]
    if not given:
        return "this fact has no value; write 'is', 'one_of' or 'series'"
    if len(given) > 1:
        return f"this fact has '{given[0]}' and '{given[1]}'; write one of them"
    if not options["says"] and not options["about"]:
        return "this fact does not say how copy tells it; write 'says', or the easier 'about'"
    try:
        plan(kind, options)
    except ValueError as wrong:
        return str(wrong)
    return validity_fault(options)
