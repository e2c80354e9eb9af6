"""`spelling-variants`: American and British spellings in one text.

`pairs` names a list: the American and the British form of a word a line, behind a
tab, then "ize" where the American form is British too (Oxford spells so) and "au"
where it is Australian. The variety of the settings or of the document decides;
then each form that is foreign to it is a warning. Where neither says one, the
text's own majority does, if it has more than four such words and at least twice as
many as the other side; else both forms are named in one info.

Words with -ize are no evidence against British by themselves: they are held
against words with -ise. `program` is left alone near computers. Direct quotations,
names (words with a capital), addresses and code are exempt.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import (
    Claim,
    Edit,
    Hit,
    House,
    Needle,
    Prepared,
    PreparedRule,
    Problem,
    Related,
    Repair,
)
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import is_prose, is_quoted
from factlint.spelling.varieties import (
    AMERICAN_KINDS,
    BRITISH_KINDS,
    ISE,
    IZE,
    Use,
    at_odds,
    foreign_kinds,
    is_software,
    kinds_of,
    parted,
)
from factlint.text.document import Document, Span

FIELDS = {
    "pairs": Field(
        "file",
        "A list of pairs: American form, tab, British form, and a third column: ize, au or nothing.",
        required=True,
        example="lists/variants.txt",
    ),
}
MESSAGE = '"{found}" is {variety}: write "{expected}".'
PLACEHOLDERS = ("found", "expected", "variety", "other", "others")
EVERY_DOCUMENT = False

OUTNUMBERED = '"{found}" is {variety}, {others} and most such words of this text {other}. Which one?'
MIXED = '"{found}" is {variety}, {others} {other}: this text has both. Which one?'
SHOWN = 8
"""How many other forms a finding about the whole text points at."""
Data = tuple[list[str], str]
"""The American and the British form of each pair in turn, and a letter each: its kind."""


def prepare(options: Mapping[str, object]) -> Prepared:
    pairs = []
    for line in cast("str", options["pairs"] or "").splitlines():
        american, british, mark = (line + "\t\t").split("\t")[:3]
        if american.strip() and british.strip() and not line.startswith("#"):
            pairs.append((american.strip(), british.strip(), mark.strip()))
    forms = [form for pair in pairs for form in pair[:2]]
    kinds = "".join(kinds_of(mark) for _, _, mark in pairs)
    return Prepared([Needle(form, ignorecase=False) for form in forms], (forms, kinds))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    found = list(hits)
    for rule in rules:
        forms, kinds = cast("Data", rule.data)
        its = [hit for hit in found if hit.rule == rule.number]
        present = {kinds[hit.needle] for hit in its}
        if house.variety or document.variety:
            strange = foreign_kinds(present, house.variety, document.variety)
            yield from foreign(rule.number, counted(document, uses(forms, kinds, its, strange), house))
        elif at_odds(present):  # most texts keep to one side, and are not looked at any closer
            sides = [uses(forms, kinds, its, side) for side in (BRITISH_KINDS, AMERICAN_KINDS)]
            yield from mixed(rule.number, chosen(document, sides, house))


def uses(forms: Sequence[str], kinds: str, hits: Iterable[Hit], wanted: Collection[str]) -> list[Use]:
    """Hits of these kinds as uses. Needles are the American and the British form of each pair in turn."""
    return sorted(
        Use(start, end, forms[needle], forms[needle ^ 1], kinds[needle])
        for _, needle, start, end in hits
        if kinds[needle] in wanted
    )


def chosen(document: Document, sides: Sequence[Sequence[Use]], house: House) -> list[Use]:
    """The uses that count; none where the side with fewer words has none that is at odds with the other."""
    fewer, more = sorted(sides, key=len)
    few = counted(document, fewer, house)
    if not at_odds({each.kind for each in (*few, *more)}):
        return []
    return sorted([*few, *counted(document, more, house)])


def counted(document: Document, uses: Iterable[Use], house: House) -> list[Use]:
    """The forms that are the writer's own choice of spelling."""
    return [
        each
        for each in uses
        if each.form not in house.accept
        and is_prose(document.reading, each.start, each.end)
        and not is_software(document, each)
        and not is_quoted(document, each.start, each.end)
    ]


def foreign(rule: int, uses: Sequence[Use]) -> Iterator[Problem]:
    """What is said where the variety is set."""
    for each in uses:
        variety = f"{'British' if each.is_british() else 'American'} spelling"
        values = {"found": each.form, "expected": each.other, "variety": variety, "other": "", "others": ""}
        yield Problem(rule, Span(each.start, each.end), values, repair(each, "safe"), claim=claim(each))


def mixed(rule: int, uses: Sequence[Use]) -> Iterator[Problem]:
    """The forms of the side that is clearly outnumbered, else one info that names both sides."""
    sides = parted(uses)
    if sides is None:
        return
    fewer, more, outnumbered = sides
    ending = all(each.kind in (IZE, ISE) for each in (*fewer, *more))
    opposites = {it.form: it for it in reversed(more)}
    for each in fewer if outnumbered else fewer[:1]:
        opposite = opposites.get(each.other, more[0])
        others = f'"{opposite.form}"'
        values = {"found": each.form, "expected": each.other, "others": others}
        values |= {"variety": named(each, ending), "other": named(opposite, ending)}
        also = [opposite] if outnumbered else sorted([*firsts(more), *firsts(fewer)[1:]])[:SHOWN]
        related = tuple(Related(it.start, it.end, f'"{it.form}" is {named(it, ending)}') for it in also)
        span, message = Span(each.start, each.end), OUTNUMBERED if outnumbered else MIXED
        severity, fix = ("", repair(each, "unsafe")) if outnumbered else ("info", None)
        yield Problem(rule, span, values, fix, (), related, claim(each), severity, message)


def firsts(side: Sequence[Use]) -> list[Use]:
    """The first use of every form of a side, in the order of the text."""
    return sorted({each.form: each for each in reversed(side)}.values())


def named(each: Use, ending: bool) -> str:
    """What to call the spelling of a word; where only -ise and -ize are at odds, by its ending."""
    if ending:
        return "spelt with -ise" if each.is_british() else "spelt with -ize"
    return "British" if each.is_british() else "American"


def repair(each: Use, applicability: str) -> Repair:
    return Repair(f'Write "{each.other}"', (Edit(each.start, each.end, each.other),), applicability)


def claim(each: Use) -> Claim:
    return Claim("spelling", stated=each.form, expected=each.other)
