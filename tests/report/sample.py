"""Findings made up for the tests of the formats, and the reports of them."""

from factlint.checks.kind import Claim
from factlint.engine.run import Linted
from factlint.findings.finding import Finding, Fix, Relation, TextEdit
from factlint.report.background import BLANK, Background
from factlint.report.look import Look
from factlint.report.report import Wanted, report
from factlint.report.tally import Tally
from factlint.text.document import Span
from factlint.text.linemap import LineMap

PLAIN = Look()
TEXT = "The 🚂 train leaves on Friday.\nIt 東 cost $2 billon.\n"


def finding(text: str, found: str, **more: object) -> Finding:
    """A finding of what stands in the text, once."""
    start = text.index(found)
    span = Span(start, start + len(found))
    lines = LineMap(text)
    plain = Finding(
        "pack.rule",
        "warning",
        f"'{found}' is odd",
        "a.txt",
        lines.location(span.start),
        lines.location(span.end),
        span,
        None,
        (),
        (),
        None,
        "",
        "0123456789abcdef",
    )
    return plain._replace(**more)  # type: ignore[arg-type] # fields by name


def everything() -> Linted:
    """A file whose findings have all that a finding can have."""
    odd = finding(TEXT, "billon", severity="error", url="https://example.org/billion")
    edit = TextEdit(odd.offset, odd.location, odd.end_location, "billion")
    train = finding(TEXT, "train")
    odd = odd._replace(
        fix=Fix("safe", "Write 'billion'", (edit,)),
        alternatives=(Fix("display", "write the number out", ()),),
        related=(Relation("a.txt", train.offset, train.location, train.end_location, "the train stands here"),),
        claim=Claim("money", "the train", "$2 billon", "$2 billion", "the timetable"),
    )
    return Linted("a.txt", [train, odd], {"a.txt": TEXT})


def printed(
    form: str,
    *results: Linted,
    statistics: bool = False,
    quiet: bool = False,
    look: Look = PLAIN,
    background: Background = BLANK,
) -> str:
    return "".join(report(results, Tally(), Wanted(form, look, statistics, quiet, background)))
