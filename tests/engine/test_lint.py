"""`lint`: which rules are asked, what becomes of what they say, and what of a check that fails."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_rule import compiled, document, found, rule

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
    kind,
)
from factlint.engine import compiled as compiling
from factlint.engine import lint as linting
from factlint.engine.lint import lint
from factlint.engine.place import placed
from factlint.findings.finding import Finding
from factlint.rulebook.rule import Rule
from factlint.text.document import Block, Document, Notice, Segment, SourceMap, Span
from factlint.text.linemap import LineMap


class Trial:
    """A check that does as its rule's option says."""

    FIELDS: Mapping[str, object] = {}
    MESSAGE = "found {found}"
    PLACEHOLDERS = ("found",)
    EVERY_DOCUMENT = False

    @staticmethod
    def prepare(options: Mapping[str, object]) -> Prepared:
        return Prepared([Needle(str(options["needle"]))], options["does"], everywhere=options["does"] == "all")

    @staticmethod
    def find(
        document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
    ) -> Iterator[Problem]:
        does = {rule.number: rule.data for rule in rules}
        for hit in hits:
            if does[hit.rule] == "fail":
                raise ZeroDivisionError("by nought")
            if does[hit.rule] == "stall":
                raise TimeoutError
            yield Problem(
                hit.rule,
                Span(hit.start, hit.end),
                {"found": document.reading[hit.start : hit.end]},
                Repair("Drop it", (Edit(hit.start, hit.end, ""),), "safe"),
                related=(Related(0, 1, "the first letter"),),
            )
            if does[hit.rule] == "twice":
                yield Problem(hit.rule, Span(hit.start, hit.end), {"found": "it"}, message="found {found}")
                yield Problem(hit.rule, Span(hit.start, hit.end), {"found": "it"}, message="found {found}")
        for number, wish in does.items():
            if wish == "all":
                yield Problem(number, Span(0, 1), {"found": "everything"})


@pytest.fixture(autouse=True)
def trial(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (linting, compiling):
        monkeypatch.setattr(module, "kind", lambda name: Trial if name == "trial" else kind(name))


def on_trial(does: str, needle: str, number: int = 1, **common: object) -> Rule:
    plain = rule("existence", number, message=Trial.MESSAGE, **common)
    return plain._replace(check="trial", options={"needle": needle, "does": does})


def told(findings: Iterable[Finding]) -> list[tuple[str, int, str]]:
    return [(finding.code, finding.offset.start, finding.message) for finding in findings]


def test_only_active_rules_that_were_hit_are_asked() -> None:
    rules = compiled(on_trial("say", "a", 1), on_trial("say", "b", 2), on_trial("fail", "z", 3))
    copy = document("a b a")
    assert told(lint(copy, rules, frozenset((0, 2)), House())) == [
        ("test.rule-1", 0, "found a"),
        ("test.rule-1", 4, "found a"),
    ]
    assert [code for code, _, _ in told(lint(copy, rules, frozenset((1,)), House()))] == ["test.rule-2"]
    assert len(lint(copy, rules, [0, 2], House())) == 2


def test_a_rule_that_asks_for_every_document_sees_it_unhit() -> None:
    assert told(found(compiled(on_trial("all", "zz"), on_trial("say", "yy", 2)), "a b")) == [
        ("test.rule-1", 0, "found everything")
    ]


def test_what_is_said_twice_is_reported_once() -> None:
    assert told(found(compiled(on_trial("twice", "a")), "a")) == [
        ("test.rule-1", 0, "found a"),
        ("test.rule-1", 0, "found it"),
    ]


def test_a_failure_leaves_the_findings_of_other_rules() -> None:
    rules = compiled(on_trial("fail", "a", 1), on_trial("say", "a", 2), on_trial("stall", "a", 3))
    findings = found(rules, "b a")
    assert [(finding.code, finding.severity, finding.offset) for finding in findings] == [
        ("factlint.internal", "error", (0, 0)),
        ("factlint.internal", "error", (0, 0)),
        ("test.rule-2", "warning", (2, 3)),
    ]
    assert {finding.filename for finding in findings} == {"copy.txt"}
    assert "'test.rule-1'" in findings[0].message
    assert "ZeroDivisionError: by nought" in findings[0].message
    assert "'test.rule-3' (check 'trial') took too long" in findings[1].message


def test_hits_outside_the_scope_or_across_blocks_are_none() -> None:
    copy = Document(
        "copy.txt",
        "a b\nb a\na b",
        "a b\nb a\na b",
        (Block("heading", 0, 3), Block("paragraph", 4, 7), Block("furniture", 8, 11)),
    )
    rules = compiled(
        on_trial("say", "a", 1),
        on_trial("say", "b b", 2),
        on_trial("say", "a", 3, scope=("furniture", "heading")),
        on_trial("say", "a", 4, languages=("de", "fr")),
        on_trial("say", "b", 5, languages=("de", "en")),
        on_trial("all", "zz", 6, scope=("paragraph",)),
    )
    assert [(code, at) for code, at, _ in told(lint(copy, rules, frozenset(range(6)), House()))] == [
        ("test.rule-1", 0),
        ("test.rule-3", 0),
        ("test.rule-5", 2),
        ("test.rule-5", 4),
        ("test.rule-1", 6),
        ("test.rule-3", 8),
    ]


def test_a_document_of_no_known_language_is_for_every_rule() -> None:
    copy = Document("copy.txt", "a", "a", (Block("paragraph", 0, 1),), language="und")
    assert lint(copy, compiled(on_trial("say", "a", languages=("de",))), frozenset((0,)), House())


def test_places_are_those_of_the_source() -> None:
    """Read as `xa b`, written as `x&amp;\\n<i>a</i> b`."""
    segments = (
        Segment(0, 1, 0, 1, True),
        Segment(1, 2, 1, 6, False),
        Segment(2, 3, 10, 11, True),
        Segment(3, 5, 15, 17, True),
    )
    copy = Document("a.html", "x&amp;\n<i>a</i> b", "x&a b", (Block("paragraph", 0, 5),), SourceMap(segments))
    [inside, across] = lint(
        copy, compiled(on_trial("say", "a"), on_trial("say", "a b", 2)), frozenset((0, 1)), House()
    )
    assert (inside.offset, inside.location, inside.end_location) == ((10, 11), (2, 4), (2, 5))
    assert inside.fix is not None
    assert (inside.fix.applicability, inside.fix.edits[0].offset) == ("safe", (10, 11))
    assert (across.offset, across.fix and across.fix.applicability) == ((10, 17), "unsafe")
    assert [(other.filename, other.offset) for other in inside.related] == [("a.html", (0, 1))]


def test_what_reading_has_to_say_is_a_finding() -> None:
    notices = (Notice("factlint.encoding", "warning", "read as cp1252", 2, 3),)
    copy = Document("copy.txt", "a b", "a b", (Block("paragraph", 0, 3),), notices=notices)
    [notice, _] = sorted(lint(copy, compiled(on_trial("say", "a")), frozenset((0,)), House()))
    assert (notice.code, notice.location, notice.message) == ("factlint.encoding", (1, 3), "read as cp1252")
    assert notice.fingerprint


def test_the_order_of_rules_makes_no_difference() -> None:
    its = [on_trial("twice", "a", 1), on_trial("say", "a b", 2), on_trial("say", "b", 3)]
    outcomes = [found(compiled(*order), "a b, a, b a b") for order in permutations(its)]
    assert all(outcome == outcomes[0] for outcome in outcomes)
    assert len(outcomes[0]) == 11


def test_a_fingerprint_stays_when_its_line_moves() -> None:
    rules = compiled(on_trial("say", "slip"))
    text = "One slip here.\n\nThen, in quite another place, a slip there, and one slip more."
    moved = "A new start.\n\n\n" + text.replace("in quite", "in  quite")
    prints = [finding.fingerprint for finding in found(rules, text)]
    assert [finding.fingerprint for finding in found(rules, moved)] == prints
    assert len(set(prints)) == 3
    assert prints[0] not in {finding.fingerprint for finding in found(rules, text.replace("here", "there"))}


def test_findings_alike_have_fingerprints_of_their_own() -> None:
    line = "The very same words stand here, a slip among them, and they go on so.\n\n"
    prints = [finding.fingerprint for finding in found(compiled(on_trial("say", "slip")), line * 3)]
    assert len(set(prints)) == 3
    assert prints[:2] == [finding.fingerprint for finding in found(compiled(on_trial("say", "slip")), line * 2)]


@settings(max_examples=100, deadline=None)
@given(st.text("ab \n\r.\u00a0\u2028é😀", max_size=40))
def test_spans_hold_what_the_finding_says(text: str) -> None:
    for finding in found(compiled(on_trial("say", "a"), on_trial("say", "b a", 2)), text):
        start, end = finding.offset
        assert document(text).source[start:end] == finding.message.removeprefix("found ")


@pytest.mark.parametrize(
    ("kind_of_claim", "expected"),
    [
        ("date", "unsafe"),
        ("money", "unsafe"),
        ("title", "unsafe"),
        ("spelling", "safe"),
        ("name", "safe"),
        ("", "safe"),
    ],
)
def test_a_fact_is_never_mended_unasked(kind_of_claim: str, expected: str) -> None:
    copy = document("a b")
    repair = Repair("Write 'c'", (Edit(0, 1, "c"),), "safe")
    problem = Problem(
        0, Span(0, 1), {"found": "a"}, repair, (repair,), claim=Claim(kind_of_claim) if kind_of_claim else None
    )
    finding = placed(copy, LineMap(copy.source), compiled(on_trial("say", "a")).rules[0], problem)
    assert finding.fix is not None
    assert [finding.fix.applicability, finding.alternatives[0].applicability] == [expected, expected]
