"""Rules on trial: a rule's own examples linted as any text is, with only that rule.

In: a typed rule. Out: what its examples show to be wrong with it: an example in
which it finds too much (noisy), too little (missing) or another stretch of text
(misplaced), a fix after which it still finds the same, or no examples at all.
"""

from collections.abc import Iterator, Sequence

from factlint.checks.kind import House
from factlint.engine.company import STORY
from factlint.engine.compiled import Compiled, compile_rules
from factlint.engine.lint import lint
from factlint.findings.finding import Finding, Fix
from factlint.record import NamedTuple
from factlint.rulebook.examples import unmarked
from factlint.rulebook.rule import Place, Rule, Rulebook
from factlint.text.additions import NONE, Additions
from factlint.text.document import Span
from factlint.text.read import ReadOptions, read

MARKED_UP = frozenset(("heading", "list", "blockquote", "table", "caption"))
"""Roles that only markup gives for certain: examples of rules for them alone are read as Markdown."""


class Failing(NamedTuple):
    """One thing that is wrong with a rule, at the place of the example that shows it."""

    place: Place
    rule: str
    kind: str
    """"noisy", "missing", "misplaced", "fix", "internal" or "no examples"."""
    message: str
    example: str = ""


class Bench:
    """One rule made ready, to be tried on texts."""

    __slots__ = ("compiled", "options", "rule")

    def __init__(self, rule: Rule, lexicon: Additions = NONE) -> None:
        """`lexicon`: what the rulebook of the rule adds to what is known of words."""
        self.rule = rule
        self.compiled: Compiled = compile_rules(Rulebook((rule,), ()))
        self.options = ReadOptions(
            format="markdown" if rule.scope and MARKED_UP.issuperset(rule.scope) else "plain",
            language=rule.languages[0] if rule.languages else "",
            additions=lexicon,
        )

    def findings(self, text: str) -> list[Finding]:
        """What the rule finds in a text; also a finding that the rule broke down."""
        if self.rule.check == STORY:
            from factlint.engine.story_trial import findings

            return findings(text, self.compiled)
        document = read(text.encode(), "example", self.options)
        found = lint(document, self.compiled, (0,), House())
        return [finding for finding in found if finding.code in (self.rule.id, "factlint.internal")]


def tried(rule: Rule, lexicon: Additions = NONE) -> Iterator[Failing]:
    """Everything that the rule's examples show to be wrong, in their order. `lexicon`: that of its rulebook."""
    bench = Bench(rule, lexicon)
    places = iter(rule.example_places)
    for text in rule.valid:
        yield from judged(bench, next(places), text, text, ())
    for example in rule.invalid:
        text, spans = unmarked(example)
        yield from judged(bench, next(places), example, text, spans)


def judged(bench: Bench, place: Place, example: str, text: str, wanted: Sequence[Span]) -> Iterator[Failing]:
    """What is wrong with the findings in one example."""
    findings = bench.findings(text)
    broken = [finding for finding in findings if finding.code != bench.rule.id]
    if broken:
        yield Failing(place, bench.rule.id, "internal", broken[0].message, example)
        return
    found = [finding.offset for finding in findings]
    surplus = [span for span in found if span not in wanted]
    for span in wanted:
        if span in found:
            continue
        near = next((other for other in surplus if touches(span, other)), None)
        if near is None:
            yield Failing(place, bench.rule.id, "missing", f"{shown(text, span)} is not found", example)
        else:
            surplus.remove(near)
            message = f"{shown(text, near)} is found instead of {shown(text, span)}"
            yield Failing(place, bench.rule.id, "misplaced", message, example)
    for span in surplus:
        yield Failing(place, bench.rule.id, "noisy", f"{shown(text, span)} is found, but should not be", example)
    for finding in findings:
        if finding.fix and finding.offset in wanted and finding.fix.applicability != "display":
            mended = applied(text, finding.fix)
            if len(bench.findings(mended)) >= len(findings):
                message = f"the fix of {shown(text, finding.offset)} gives '{mended}', in which as much is found"
                yield Failing(place, bench.rule.id, "fix", message, example)


def touches(one: Span, other: Span) -> bool:
    """Whether two spans share a character or an edge."""
    return one.start <= other.end and other.start <= one.end


def applied(text: str, fix: Fix) -> str:
    """The text with the fix's edits made."""
    for edit in sorted(fix.edits, key=lambda edit: edit.offset, reverse=True):
        text = text[: edit.offset.start] + edit.content + text[edit.offset.end :]
    return text


def shown(text: str, span: Span) -> str:
    """A stretch of an example, and where it stands."""
    return f"'{text[span.start : span.end]}' (characters {span.start + 1} to {span.end})"


def lacking(rule: Rule) -> Failing | None:
    """A rule without an example of what it finds, or of what it leaves alone."""
    missing = [key for key in ("valid", "invalid") if not getattr(rule, key)]
    if not missing:
        return None
    return Failing(rule.place, rule.id, "no examples", f"the rule has no {' and no '.join(missing)} examples")
