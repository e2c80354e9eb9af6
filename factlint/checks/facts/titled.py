"""How a title that the facts contradict is told to an editor, and what could stand instead.

In: the ruling, the person's facts, the place of the title. Out: a `Problem` of the check `title`.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.facts.circumstances import told_on
from factlint.checks.facts.standing import EXCLUDED, IN_OFFICE, NOT_THEN, WRONG, Ruling, TitleFact
from factlint.checks.facts.tenure import YES
from factlint.checks.kind import Claim, Edit, Problem, Repair
from factlint.spelling.surroundings import opens_sentence
from factlint.text.document import Document, Span
from factlint.values.people.ranks import modifiers, plain


def worded(
    document: Document, person: str, facts: Sequence[TitleFact], ruling: Ruling, place: Span, *, only: bool
) -> Problem:
    """The problem. `only`: whether nothing but this title stands at the place, so that it can be replaced."""
    from factlint.checks.calendar.voices import milder

    fact = ruling.fact
    assert fact is not None  # whatever is contradicted is so by a fact
    held = held_now(document, facts)
    found = document.reading[place.start : place.end]
    source = fact.source or next((each.source for each in facts if each.source), "")
    expected = "; ".join(each.text for each in held)
    values = {
        "found": found,
        "why": why(document, person, ruling, fact, held) + (f" (Source: {source}.)" if source else ""),
        "person": person,
        "expected": expected,
        "source": source,
    }
    severity = milder(document, *place) or ("warning" if ruling.doubtful else "")
    repairs = tuple(alternatives(document, place, held, ruling)) if only else ()
    return Problem(
        fact.rule,
        place,
        values,
        alternatives=repairs,
        claim=Claim("title", person, found, expected, source),
        severity=severity,
    )


def held_now(document: Document, facts: Sequence[TitleFact]) -> list[TitleFact]:
    """The titles that are surely held on the day of the copy; those without times where it has none."""
    today = told_on(document)
    return [
        fact
        for fact in facts
        if fact.text and (fact.times.holds(today, today) == YES if today else not fact.times.is_bounded())
    ]


def why(document: Document, person: str, ruling: Ruling, fact: TitleFact, held: Sequence[TitleFact]) -> str:
    """What is wrong, as one or two sentences."""
    today = dated(document)
    now = " and ".join(f'"{each.text}"' for each in held if each is not fact)
    if ruling.why == WRONG:
        return f"wrong for {person}, say the facts." + (f" They have {now}." if now else "")
    if ruling.why == IN_OFFICE:
        times = fact.times.told()
        return f'{person} is "{fact.text}", {times}, say the facts; this is dated {today}. Is that still so?'
    if ruling.why == EXCLUDED:
        times = fact.times.told()
        return f'the facts have {person} as "{fact.text}"{f" ({times})" if times else ""}. Which is right?'
    if ruling.why == NOT_THEN:
        told = f'{person} was "{fact.text}" until {fact.times.until_text}; this is dated {today}.'
    else:
        told = f'{person} is "{fact.text}" only since {fact.times.since_text}; this is dated {today}.'
    if now:
        return f"{told} The facts have {now} for that day."
    return f"{told} Is the title or the date wrong?"


def dated(document: Document) -> str:
    """The day of the copy in words, as the copy's variety writes dates."""
    from factlint.checks.calendar.naming import named

    today = told_on(document)
    return named(today, document.variety != "en-US") if today else ""


def alternatives(document: Document, place: Span, held: Sequence[TitleFact], ruling: Ruling) -> Iterator[Repair]:
    """The titles that are held, or "former" before the one that is over."""
    found = document.reading[place.start : place.end]
    texts = [fact.text for fact in held]
    if ruling.why == NOT_THEN:
        texts.append("former " + uncapitalised(found))
    for text in texts:
        written = text[0].upper() + text[1:] if opens_sentence(document, place.start) else text
        if written != found:
            yield Repair(f"Write '{written}'", (Edit(place.start, place.end, written),))


def uncapitalised(title: str) -> str:
    """A title without the capital that "Acting" or "Deputy" has at the start of a sentence."""
    first = title.split()[0]
    return title[0].lower() + title[1:] if plain(first) in modifiers() and not first.isupper() else title
