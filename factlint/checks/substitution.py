"""`substitution`: a word, phrase or pattern that should be another one.

Each entry of `swap` says what may not stand in the copy and what should stand there.
As in Vale, the left side is a word, phrase or pattern that stands as a whole word
unless `nonword`, the right side a text in which `$1` stands for a group of the
pattern and `|` parts several proposals. Without `ignorecase` capitals make no
difference, save to a pattern that asks for them (`[A-Z]`), and the right side takes
the capitals of what was found. What already stands as it should, or within an
exception, is no match. Inside a direct quotation it is an info without a fix.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Repair
from factlint.checks.wording.cased import cased
from factlint.checks.wording.fields import EXCEPTIONS, IGNORECASE, NONWORD, blank_fault
from factlint.checks.wording.matches import Match, by_rule, matches, parted
from factlint.checks.wording.search import Wanted, search
from factlint.checks.wording.spared import is_spoken, unspared
from factlint.grammar import Grammar
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.spelling.surroundings import opens_sentence
from factlint.text.document import Document, Span

GROUP = Grammar(r"\$(?:(\d)|\{(\d)\})")


def swap_fault(value: object) -> str:
    """What is wrong with the pairs: a blank left side, or a group that it does not have."""
    import regex

    for left, right in cast("Mapping[str, str]", value).items():
        highest = max((int(group[1] or group[2]) for group in GROUP.finditer(right)), default=0)
        if highest and highest > regex.compile(left).groups:
            return f"'{right}' names group {highest}, which '{left}' does not have"
    return blank_fault(value)


FIELDS: Mapping[str, Field] = {
    "swap": Field(
        "pattern-pairs",
        "What is wrong, and what should stand there.",
        required=True,
        example="{utilize: use}",
        verify=swap_fault,
    ),
    "ignorecase": IGNORECASE,
    "nonword": NONWORD,
    "exceptions": EXCEPTIONS,
}
MESSAGE = "'{found}' should be '{expected}'"
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = False


def prepare(options: Mapping[str, object]) -> Prepared:
    swap = cast("Mapping[str, str]", options["swap"])
    ignorecase = cast("bool | None", options["ignorecase"])
    wrong = search(
        list(swap),
        ignorecase=ignorecase,
        nonword=bool(options["nonword"]),
        grouped=[number for number, right in enumerate(swap.values()) if GROUP.search(right)],
    )
    exceptions = search(cast("Sequence[str]", options["exceptions"]), ignorecase=ignorecase)
    data = wrong.wanted, exceptions.wanted, len(wrong.needles), list(swap.values())
    return Prepared([*wrong.needles, *exceptions.needles], data, everywhere=bool(wrong.wanted[2]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits_of = by_rule(hits)
    for rule in rules:
        wanted, excepted, count, rights = cast("tuple[Wanted, Wanted, int, list[str]]", rule.data)
        its, others = parted(hits_of.get(rule.number, ()), count)
        for match in unspared(document, rule, matches(document, rule, wanted, its), excepted, others):
            proposals = proposed(document, match, rights[match.token])
            if proposals:
                yield problem(document, rule, match, proposals)


def proposed(document: Document, match: Match, right: str) -> list[str]:
    """What should stand for a match; nothing where it stands already."""
    found = document.reading[match.start : match.end]
    groups = match.found
    if groups is not None:
        right = GROUP.sub(lambda group: groups[int(group[1] or group[2])] or "", right)
    proposals = [cased(found, each.strip()) for each in right.split("|")]
    if found in proposals:
        return []
    capital = found[:1].lower() + found[1:]
    if capital in proposals and opens_sentence(document, match.start):
        return []
    return proposals


def problem(document: Document, rule: PreparedRule, match: Match, proposals: list[str]) -> Problem:
    """What is said of a match."""
    span = Span(match.start, match.end)
    found = document.reading[span.start : span.end]
    values = {"found": found, "expected": "' or '".join(proposals)}
    claim = Claim("wording", stated=found, expected=" or ".join(proposals))
    if is_spoken(document, rule, match):
        return Problem(rule.number, span, values, claim=claim, severity="info")
    if len(proposals) == 1:
        return Problem(rule.number, span, values, repair(span, proposals[0], "safe"), claim=claim)
    repairs = tuple(repair(span, proposal, "unsafe") for proposal in proposals)
    return Problem(rule.number, span, values, alternatives=repairs, claim=claim)


def repair(span: Span, proposal: str, applicability: str) -> Repair:
    message = f"Write '{proposal}'" if proposal else "Take it out"
    return Repair(message, (Edit(span.start, span.end, proposal),), applicability)
