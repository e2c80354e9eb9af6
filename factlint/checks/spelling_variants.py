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

from collections.abc import Iterable, Iterator, Mapping, Sequence

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
from factlint.spelling.varieties import Use, is_software, parted, wanted
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


def prepare(options: Mapping[str, object]) -> Prepared:
    pairs = []
    for line in cast("str", options["pairs"] or "").splitlines():
        american, british, mark = (line + "\t\t").split("\t")[:3]
        if american.strip() and british.strip() and not line.startswith("#"):
            pairs.append((american.strip(), british.strip(), mark.strip()))
    needles = [Needle(form, ignorecase=False) for pair in pairs for form in pair[:2]]
    return Prepared(needles, pairs)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    found = list(hits)
    for rule in rules:
        pairs = cast("list[tuple[str, str, str]]", rule.data)
        uses = sorted(use(pairs, hit) for hit in found if hit.rule == rule.number)
        if house.variety or document.variety:
            strange = wanted(uses, house.variety, document.variety)
            yield from foreign(rule.number, [each for each in strange if counts(document, each, house)])
        elif parted(uses):  # most texts keep to one side, and are not looked at any closer
            yield from mixed(rule.number, [each for each in uses if counts(document, each, house)])


def use(pairs: Sequence[tuple[str, str, str]], hit: Hit) -> Use:
    """What stands at a hit: needles are the American and the British form of each pair in turn."""
    american, british, mark = pairs[hit.needle // 2]
    is_british = hit.needle % 2 == 1
    forms = (british, american) if is_british else (american, british)
    return Use(hit.start, hit.end, *forms, is_british, mark)


def counts(document: Document, each: Use, house: House) -> bool:
    """Whether a form is the writer's own choice of spelling."""
    return (
        each.form not in house.accept
        and is_prose(document.reading, each.start, each.end)
        and not is_software(document, each)
        and not is_quoted(document, each.start, each.end)
    )


def foreign(rule: int, uses: Sequence[Use]) -> Iterator[Problem]:
    """What is said where the variety is set."""
    for each in uses:
        variety = f"{'British' if each.british else 'American'} spelling"
        values = {"found": each.form, "expected": each.other, "variety": variety, "other": "", "others": ""}
        yield Problem(rule, Span(each.start, each.end), values, repair(each, "safe"), claim=claim(each))


def mixed(rule: int, uses: Sequence[Use]) -> Iterator[Problem]:
    """The forms of the side that is clearly outnumbered, else one info that names both sides."""
    sides = parted(uses)
    if sides is None:
        return
    fewer, more, outnumbered = sides
    ending = all(each.mark == "ize" for each in (*fewer, *more))
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
        return "spelt with -ise" if each.british else "spelt with -ize"
    return "British" if each.british else "American"


def repair(each: Use, applicability: str) -> Repair:
    return Repair(f'Write "{each.other}"', (Edit(each.start, each.end, each.other),), applicability)


def claim(each: Use) -> Claim:
    return Claim("spelling", stated=each.form, expected=each.other)
