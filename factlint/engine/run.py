"""`run`: texts under their assignments to findings, one text after another, in the order given.

Memory is bounded by the largest text: each is read, linted, handed on and dropped.
A text that cannot be read is itself a finding (`factlint.unreadable`, 1:1), one on
which the program fails is another (`factlint.internal`), and the others are linted
none the less.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial

from factlint.checks.kind import House
from factlint.engine.compiled import Compiled
from factlint.engine.lint import lint
from factlint.engine.stamps import State
from factlint.files.load import load, reason
from factlint.files.target import Target, below
from factlint.findings.finding import Finding
from factlint.findings.fingerprint import fingerprinted
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.rulebook.rule import SEVERITIES
from factlint.settings.settings import Accepted
from factlint.text.document import Document, Span
from factlint.text.linemap import Location
from factlint.text.read import ReadOptions, UnreadableError, read

if TYPE_CHECKING:
    from factlint.engine.ahead import Ahead
    from factlint.stories.member import Member

UNREADABLE, INTERNAL = "factlint.unreadable", "factlint.internal"
BROKEN = (UNREADABLE, INTERNAL)
"""Findings that say that something was not linted at all."""

NEVER = "never"
"""The kind of claim of a word that is to be kept out of reports, too."""

MARK = "factlint:"
"""What a comment for us begins with."""


class Assignment(NamedTuple):
    """How one text is to be linted: what the settings, the command line and the rules come to for it."""

    compiled: Compiled
    active: Collection[int]
    """Numbers of the rules that run."""
    house: House
    options: ReadOptions
    muted: frozenset[str] = frozenset()
    """What the program itself would say and is told not to: ids of the pseudo-pack `factlint`."""
    severities: Mapping[str, tuple[str, str]] = {}
    """By rule id: its own severity, and the other one that the settings give it."""
    accepted: tuple[Accepted, ...] = ()
    """What the settings take for right as it stands."""
    base: str = ""
    """The absolute folder that fingerprints name texts from; "" to take the names as they are."""
    digested: bool = False
    """Whether results are to say of which content they are."""
    compared: bool = False
    """Whether results are to have what is kept of a text for its story."""


class Linted(NamedTuple):
    """One text's findings, by place, and the sources that they stand in."""

    name: str
    findings: list[Finding]
    sources: Mapping[str, str]
    """The decoded source of every file that a finding names and that could be read."""
    document: Document | None = None
    """The text as read; None where it could not be."""
    fixed: int = 0
    """How many findings have been mended before these were found."""
    digest: bytes = b""
    """Of the text's bytes, where it was asked for."""
    dateline: str = ""
    """The day that the text speaks from, ISO 8601, where a rule is to be looked at again by its day."""
    member: "Member | None" = None
    """What is kept of the text for its story, where it was asked for."""
    stamp: State | None = None
    """Its file before it was read, where that is known."""
    packed: bytes = b""
    """The findings as bytes, where they came as such."""


class Needs(NamedTuple):
    """What whoever reads results needs besides findings."""

    documents: bool
    """The texts as read."""
    sources: bool
    """The sources of the texts in which something was found."""


Lint = Callable[[Document, Compiled, Collection[int], House, str], list[Finding]]
"""`engine.lint.lint`, or what does the same and looks at it besides."""


class Opened(NamedTuple):
    """One text as read."""

    document: Document
    digest: bytes
    """Of its bytes, where it was asked for."""


def run(texts: Iterable[tuple[Target, Assignment]], ahead: "Ahead | None" = None) -> Iterator[Linted]:
    """Each text linted. A binary file that was only found in a folder is left out.

    `ahead`: where these texts, and others that they may tell a story with, have been read before.
    """
    texts = list(texts)
    if ahead is None and any(assignment.compared for _, assignment in texts):
        from factlint.engine.ahead import Ahead

        ahead = Ahead(texts)
    for target, assignment in texts:
        result = attempted(target, partial(checked, target, assignment, ahead))
        if result:
            yield result


def checked(target: Target, assignment: Assignment, ahead: "Ahead | None" = None) -> Linted:
    """One text read and linted."""
    document, its_digest = (ahead.opened if ahead else opened)(target, assignment)
    result = linted(document, assignment, target.path)._replace(digest=its_digest)
    return with_member(result, document, ahead) if ahead and assignment.compared else result


def opened(target: Target, assignment: Assignment) -> Opened:
    """One text read."""
    data = load(target, assignment.options.largest)
    document = read(data, target.name, assignment.options)
    return Opened(document, digest(data) if assignment.digested else b"")


def with_member(result: Linted, document: Document, ahead: "Ahead") -> Linted:
    """The result with what is kept of the text for its story, or a finding that says why there is nothing."""
    try:
        return result._replace(member=ahead.member(document))
    except Exception as error:
        why = f"The program failed on this text and compared it with no other ({type(error).__name__}: {error})"
        return result._replace(findings=[*failed(document.name, INTERNAL, why).findings, *result.findings])


def digest(data: bytes) -> bytes:
    """What stands for a content (BLAKE2b, 128 bits)."""
    from hashlib import blake2b  # 3 ms that a run over one text has no use for

    return blake2b(data, digest_size=16).digest()


def attempted(target: Target, work: Callable[[], Linted]) -> Linted | None:
    """What the work on a text comes to: its findings, or the one that says why there are none."""
    try:
        if target.trouble:
            raise UnreadableError(target.trouble)
        return work()
    except UnreadableError as error:
        return failed(target.name, UNREADABLE, str(error)) if target.named else None
    except OSError as error:
        return failed(target.name, UNREADABLE, reason(error))
    except Exception as error:
        why = f"The program failed on this text and did not check it ({type(error).__name__}: {error})"
        return failed(target.name, INTERNAL, why)


def linted(document: Document, assignment: Assignment, path: str, lint: Lint = lint) -> Linted:
    """One document, which stands at an absolute path, under its assignment. `lint` is what asks the rules."""
    name = below(path, assignment.base) if assignment.base else document.name
    findings = lint(document, assignment.compiled, assignment.active, assignment.house, name)
    if assignment.severities:
        findings = [reweighed(finding, assignment) for finding in findings]
    if assignment.muted:
        findings = [finding for finding in findings if finding.code not in assignment.muted]
    if assignment.accepted or (document.comments and MARK in document.source):
        from factlint.engine.suppressed import suppressed

        findings = suppressed(document, findings, assignment, path, name)
    if any(finding.claim and finding.claim.kind == NEVER for finding in findings):
        from factlint.engine.blotted import blotted

        document, findings = blotted(document, findings)
        findings = fingerprinted(document.source, findings, name)
    day = document.dateline if assignment.compiled.reviews else None
    sources = {document.name: document.source}
    return Linted(document.name, findings, sources, document, dateline=day.date if day else "")


def reweighed(finding: Finding, assignment: Assignment) -> Finding:
    """The finding with the severity that the settings give its rule; what its check made milder stays so."""
    own, wanted = assignment.severities.get(finding.code, ("", ""))
    if finding.severity != own:
        wanted = max(finding.severity, wanted or finding.severity, key=SEVERITIES.index)
    return finding._replace(severity=wanted)


def failed(name: str, code: str, why: str) -> Linted:
    """The finding that stands for a text that could not be linted."""
    start = Location(1, 1)
    finding = Finding(code, "error", why, name, start, start, Span(0, 0), None, (), (), None, "", "")
    return Linted(name, fingerprinted("", [finding], name), {})
