"""`parts`: parts against the whole they are part of: "12 dead, nine in Ohio and three in Indiana".

`of` says what a rule looks at:
- `places`: a count and its parts by place, each with the same preposition; "12 passengers, including 11 children",
- `votes`: votes, and the members that a house has: "52 to 47" in "the 100-member House"; fewer may vote, not more,
- `shares`: percentages of which the last is "the remaining": they come to 100 within half a unit of each,
- `ballots`: percentages of one vote, that come to more than 100.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guards, is_guarded, softened
from factlint.checks.sums.interval import Interval, add, point, printed
from factlint.checks.sums.slotted import SLOT, Slotted, grammar, slotted
from factlint.checks.sums.told import number
from factlint.checks.sums.triples import covering
from factlint.grammar import Grammar
from factlint.hints import TypedDict, cast
from factlint.mentions.amount import Amount
from factlint.rulebook.field import Field
from factlint.text.document import Document
from factlint.values.compare import singular
from factlint.values.value import Value

FIELDS = {
    "of": Field(
        "choice", "What the rule looks at.", required=True, choices=("places", "votes", "shares", "ballots")
    ),
    "unless": UNLESS,
}
MESSAGE = "{parts} is {sum}, {more} than {whole}. Is the whole wrong, or a part?"
PLACEHOLDERS = ("parts", "sum", "more", "whole")
EVERY_DOCUMENT = False
NEEDLES = {
    "places": ("including",),
    "votes": ("member", "seat", "members", "seats", "strong", "against", "opposed"),
    "shares": ("remaining", "rest"),
    "ballots": ("of the vote", "of the votes", "of votes", "of the ballots"),
}
NOUN = r"(?: [a-z]+){0,2}?"
PLACE = r" [^⟦;:.]{2,40}?"
WHOLE = r"(?<!\bin )(?<!\bon )(?<!\bof )(?<!\bwith )<whole:c> [a-z][^⟦;:.]{0,60}?(?:,|:| [–—-]+| \() ?"
SPLITS = tuple(
    grammar(
        rf"{WHOLE}<a:nc>{NOUN} {word}{PLACE}(?:,? <b:nc>{NOUN} {word}{PLACE})?,? and"
        rf" (?:another |the other )?<c:nc>{NOUN} {word} "
    )
    for word in ("in", "at")
)
LAST_PART = Grammar(
    r" and (?:another |the other )?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[a-z]+t(?:een|y)\b)"
    r"[\d,]*(?: [a-z]+){0,2}? (?:in|at) "
)
INCLUDED = grammar(r"<whole:c> (?P<noun>[a-z]+)(?: [a-z]+){0,4},? including (?:at least )?<a:c> ")
FIGURE = Grammar(
    r"\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|hundred"
    r"|thousand|million|billion|half|halves|hal[fv]\w+|thirds?|quarters?|fifths?|double[ds]?|tripled?)\b",
    re.IGNORECASE,
)
"""What may be a figure."""
PEOPLE = frozenset(
    "people persons passengers victims dead soldiers civilians students workers prisoners detainees players troops"
    " hostages patients residents members men women children survivors casualties police employees".split()
)
VOTES = Grammar(
    r"\b(?:vot(?:ed|es?|ing)|pass(?:ed|es|ing)|approv(?:ed|es|al)|reject(?:ed|s|ion)|confirmed|defeated|backed)\b"
)
TALLY = (
    grammar(
        r"<a:nc>(?: votes)? to <b:nc>(?=[ .,;)])(?:,? with <c:nc> (?:abstain|abstention|members? abstaining))?"
    ),
    grammar(
        r"<a:nc>(?: votes| members)? (?:for|in favou?r)(?: of)?,? (?:and )?<b:nc>(?: votes)? (?:against|opposed)"
        r"(?:,? (?:and |with )?<c:nc> (?:abstain|abstention))?"
    ),
    grammar(
        r"<a:nc>(?: [a-z]+){0,2}? vot(?:ed|ing) (?:for|yes|in favou?r)(?: of)?(?: [a-z-]+){0,3}?,? (?:and )?"
        r"<b:nc>(?: vot(?:ed|ing))? (?:against|no|opposed)(?: [a-z]+){0,2}?(?:,? (?:and |with )?<c:nc> abstain)?"
    ),
    Grammar(r"(?<![\d-])(?P<x>\d{1,3})[-–](?P<y>\d{1,3})(?![\d-])"),
)
VOTERS = r"(?:members|councill?ors|senators|lawmakers|legislators|mps|deputies|delegates|judges|justices|trustees)"
SEATS = grammar(
    rf"(?:<whole:nc>[ -](?:seat|member|strong)(?![a-z])"
    rf"|\b(?:of|all) (?:the |its )?<size:nc> {VOTERS}\b|\b(?:council|board|committee|panel|chamber) of <body:nc>)"
)
REMAINING = grammar(
    r"(?<!of )(?:the )?(?<!of the )(?:remaining|rest(?: of [a-z ]{1,30})?,?(?: or)?|rest \() ?<last:p>"
)
MANY = Grammar(r"\b(?:of which|of those|of these|of them|of whom|up|down|rose|fell|from|compared|more than one)\b")


APART = grammar(
    r"⟦p\d+⟧(?: of the (?:votes?|ballots))? (?:in|among|from|under|with|behind|more|higher|lower|ahead"
    r"|of the seats|of all|of (?:those|them|people|women|men|registered|eligible))\b"
)
"""A share that is not of the same vote as the others."""


class Options(TypedDict):
    of: str
    unless: tuple[str, ...]


def prepare(options: Mapping[str, object]) -> Prepared:
    plan: Options = {"of": str(options["of"]), "unless": guards(options)}
    return Prepared([Needle(word) for word in NEEDLES[plan["of"]]], dict(plan), everywhere=plan["of"] == "places")


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    hits = list(hits)
    for rule in rules:
        plan = cast("Options", rule.data)
        if plan["of"] == "places":
            told = [
                *slotted(document, including(document.reading, hits), rule.number, least=2),
                *slotted(document, parted(document.reading, rule.number), rule.number, least=3),
            ]
        else:
            told = [*slotted(document, hits, rule.number, least=2 if plan["of"] in ("shares", "ballots") else 3)]
        for sentence in told:
            if "⟦" in sentence.text and not is_guarded(sentence.text, plan["unless"]):
                for problem in FINDERS[plan["of"]](sentence, rule.number):
                    yield softened(document, problem)


def including(reading: str, hits: Iterable[Hit]) -> list[Hit]:
    """Where a part stands at "including": "including at least 12 children"."""
    return [hit for hit in hits if FIGURE.search(reading, hit.end, hit.end + len(" at least twenty-three"))]


def parted(reading: str, rule: int) -> list[Hit]:
    """Where a last part stands: "and five in Indiana". Most texts have none; "in" and "at" stand everywhere."""
    return [Hit(rule, 0, found.start(), found.end()) for found in LAST_PART.finditer(reading)]


def places(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Parts by place, and one part that is more than the whole."""
    for each in SPLITS:
        for match in each.finditer(sentence.text):
            whole = sentence.value(match["whole"])
            parts = [sentence.value(match[name]) for name in ("a", "b", "c") if match[name]]
            if is_exact(whole, *parts) and are_of(whole, parts):
                yield from over(whole, parts, rule)
    for match in INCLUDED.finditer(sentence.text):
        whole, part = sentence.value(match["whole"]), sentence.value(match["a"])
        nouns = {Amount._make(value.mention.content).of for value in (whole, part)}
        if is_exact(whole) and nouns <= PEOPLE and match["noun"] in PEOPLE:
            yield from over(whole, [part], rule)


def is_exact(*values: Value) -> bool:
    """Whether these are plain whole numbers, neither ranges nor hedged."""
    return all(
        not value.mention.mod and point(value) is not None and Amount._make(value.mention.content).step == "1"
        for value in values
    )


def are_of(whole: Value, parts: Sequence[Value]) -> bool:
    """Whether the parts count nothing else than the whole: no noun of their own, or its noun."""
    noun = singular(Amount._make(whole.mention.content).of)
    return all(singular(Amount._make(part.mention.content).of) in ("", noun) for part in parts)


def over(whole: Value, parts: Sequence[Value], rule: int) -> Iterator[Problem]:
    """The problem where the parts come to more than the whole."""
    numbers = [point(part) or Fraction(0) for part in parts]
    most = point(whole)
    if most is not None and sum(numbers) > most:
        told = " + ".join(number(each) for each in numbers)
        yield problem(rule, (whole, *parts), told, sum(numbers, Fraction(0)), "more", f"the {number(most)} stated")


def problem(
    rule: int, values: Sequence[Value], told: str, total: Fraction, more: str, whole: str, severity: str = ""
) -> Problem:
    said = {"parts": told, "sum": number(total), "more": more, "whole": whole}
    claim = Claim("count", "", values[0].mention.text, number(total))
    return Problem(rule, covering(*values), said, claim=claim, severity=severity)


def votes(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Votes of a house whose size the sentence states."""
    sizes = [
        sentence.value(match["whole"] or match["size"] or match["body"]) for match in SEATS.finditer(sentence.text)
    ]
    if len(sizes) != 1 or not VOTES.search(sentence.text) or not is_exact(sizes[0]):
        return
    house = point(sizes[0]) or Fraction(0)
    for each in TALLY:
        for match in each.finditer(sentence.text):
            groups = match.groupdict()
            if groups.get("x"):
                numbers, values = [Fraction(groups["x"]), Fraction(groups["y"])], []
            else:
                values = [sentence.value(groups[name]) for name in ("a", "b", "c") if groups[name]]
                numbers = [point(value) or Fraction(0) for value in values]
                if not is_exact(*values) or sizes[0] in values:
                    continue
            if sum(numbers) > house and max(numbers) <= house:
                told = " + ".join(number(each) for each in numbers)
                whole = f"the {number(house)} of the house"
                yield problem(rule, (sizes[0], *values), told, sum(numbers, Fraction(0)), "more", whole)


def shares(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """Percentages that the sentence calls all there is."""
    match = REMAINING.search(sentence.text)
    if not match or MANY.search(sentence.text):
        return
    slots = [slot[0] for slot in SLOT.finditer(sentence.text) if slot[1] == "p"]
    values = [sentence.value(slot) for slot in slots]
    if len(values) < 2 or slots[-1] != match["last"] or any(value.mention.mod for value in values):
        return
    total = Interval(Fraction(0), Fraction(0))
    for value in values:
        share = printed(value)
        if share is None or point(value) is None:
            return
        total = add(total, share)
    if total.lo > 100 or total.hi < 100:
        numbers = [point(value) or Fraction(0) for value in values]
        told = " + ".join(number(each) for each in numbers)
        more = "more" if total.lo > 100 else "less"
        yield problem(rule, values, told, sum(numbers, Fraction(0)), more, "100 percent", "warning")


def ballots(sentence: Slotted, rule: int) -> Iterator[Problem]:
    """The percentages that candidates have of one vote."""
    values = [sentence.value(slot[0]) for slot in SLOT.finditer(sentence.text) if slot[1] == "p"]
    if (
        len(values) < 2
        or MANY.search(sentence.text)
        or APART.search(sentence.text)
        or any(value.mention.kind in ("date", "duration") for value in sentence.values)
    ):
        return
    shares = [printed(value) for value in values]
    if any(value.mention.mod or point(value) is None for value in values):
        return
    if sum(share.lo for share in shares if share) > 100:
        numbers = [point(value) or Fraction(0) for value in values]
        told = " + ".join(number(each) for each in numbers)
        yield problem(rule, values, told, sum(numbers, Fraction(0)), "more", "100 percent", "warning")


FINDERS = {"places": places, "votes": votes, "shares": shares, "ballots": ballots}
