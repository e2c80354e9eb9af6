"""`run`: texts under their assignments to findings, one text after another, in the order given.

Memory is bounded by the largest text: each is read, linted, handed on and dropped.
A text that cannot be read is itself a finding (`factlint.unreadable`, 1:1), one on
which the program fails is another (`factlint.internal`), and the others are linted
none the less.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from factlint.checks.kind import House
from factlint.engine.compiled import Compiled
from factlint.engine.lint import lint
from factlint.files.load import load, reason
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.findings.fingerprint import fingerprinted
from factlint.text.document import Document, Span
from factlint.text.linemap import Location
from factlint.text.read import ReadOptions, UnreadableError, read

UNREADABLE, INTERNAL = "factlint.unreadable", "factlint.internal"


class Assignment(NamedTuple):
    """How one text is to be linted: what the settings, the command line and the rules come to for it."""

    compiled: Compiled
    active: Collection[int]
    """Numbers of the rules that run."""
    house: House
    options: ReadOptions
    muted: frozenset[str] = frozenset()
    """What the program itself would say and is told not to: ids of the pseudo-pack `factlint`."""


class Linted(NamedTuple):
    """One text's findings, by place, and the sources that they stand in."""

    name: str
    findings: list[Finding]
    sources: Mapping[str, str]
    """The decoded source of every file that a finding names and that could be read."""
    document: Document | None = None
    """The text as read; None where it could not be."""


def run(texts: Iterable[tuple[Target, Assignment]]) -> Iterator[Linted]:
    """Each text linted. A binary file that was only found in a folder is left out."""
    for target, assignment in texts:
        try:
            if target.trouble:
                raise UnreadableError(target.trouble)
            document = read(load(target), target.name, assignment.options)
            yield linted(document, assignment)
        except UnreadableError as error:
            if target.named:
                yield failed(target.name, UNREADABLE, str(error))
        except OSError as error:
            yield failed(target.name, UNREADABLE, reason(error))
        except Exception as error:
            why = f"The program failed on this text and did not check it ({type(error).__name__}: {error})"
            yield failed(target.name, INTERNAL, why)


def linted(document: Document, assignment: Assignment) -> Linted:
    """One document under its assignment."""
    findings = lint(document, assignment.compiled, assignment.active, assignment.house)
    if assignment.muted:
        findings = [finding for finding in findings if finding.code not in assignment.muted]
    return Linted(document.name, findings, {document.name: document.source}, document)


def failed(name: str, code: str, why: str) -> Linted:
    """The finding that stands for a text that could not be linted."""
    start = Location(1, 1)
    finding = Finding(code, "error", why, name, start, start, Span(0, 0), None, (), (), None, "", "")
    return Linted(name, fingerprinted(Document(name, "", "", ()), [finding]), {})
