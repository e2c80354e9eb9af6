"""Parts that a sentence tells of a whole: the problems with places, votes, shares and ballots."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks.kind import Claim, Problem
from factlint.checks.sums.interval import Interval, add, point, printed
from factlint.checks.sums.slotted import SLOT, Slotted, grammar
from factlint.checks.sums.told import number
from factlint.checks.sums.triples import covering
from factlint.grammar import Grammar
from factlint.mentions.amount import Amount
from factlint.values.compare import singular
from factlint.values.value import Value

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
INCLUDED = grammar(r"<whole:c> (?P<noun>[a-z]+)(?: [a-z]+){0,4},? including (?:at least )?<a:c> ")
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
