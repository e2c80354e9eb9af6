"""`run`: many texts under their plans to findings, one text after another, in the order given.

Memory is bounded by the largest text: each is read, linted, handed on and dropped.
A text that cannot be read is itself a finding (`factlint.unreadable`, 1:1), and the
others are linted none the less.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from factlint.checks.kind import House
from factlint.engine.compiled import Compiled
from factlint.engine.lint import lint
from factlint.findings.finding import Finding
from factlint.text.document import Document, Span
from factlint.text.linemap import Location
from factlint.text.read import ReadOptions, UnreadableError, read

UNREADABLE = "factlint.unreadable"


class Plan(NamedTuple):
    """How one text is to be linted: what the settings, the command line and the rules come to for it."""

    compiled: Compiled
    active: Collection[int]
    """Numbers of the rules that run."""
    house: House
    options: ReadOptions
    muted: frozenset[str] = frozenset()
    """What the program itself would say and is told not to: ids of the pseudo-pack `factlint`."""


class Text(NamedTuple):
    """One text to lint."""

    name: str
    """What findings call it."""
    load: Callable[[], bytes]
    """Its bytes. OSError where there are none to be had."""
    plan: Plan
    named: bool = True
    """Whether someone asked for it by name. One that was only found in a folder may be no text at all."""


class Linted(NamedTuple):
    """One text's findings, by place, and the sources that they stand in."""

    name: str
    findings: list[Finding]
    sources: Mapping[str, str]
    """The decoded source of every file that a finding names."""


def run(texts: Iterable[Text]) -> Iterator[Linted]:
    """Each text linted. A binary file that was only found in a folder is left out."""
    for text in texts:
        plan = text.plan
        try:
            document = read(text.load(), text.name, plan.options)
        except UnreadableError as error:
            if text.named:
                yield unreadable(text.name, str(error))
            continue
        except OSError as error:
            yield unreadable(text.name, reason(error))
            continue
        yield linted(document, plan)


def linted(document: Document, plan: Plan) -> Linted:
    """One document under its plan."""
    findings = lint(document, plan.compiled, plan.active, plan.house)
    if plan.muted:
        findings = [finding for finding in findings if finding.code not in plan.muted]
    return Linted(document.name, findings, {document.name: document.source})


def unreadable(name: str, why: str) -> Linted:
    """The finding that stands for a text that could not be read."""
    start = Location(1, 1)
    finding = Finding(UNREADABLE, "error", why, name, start, start, Span(0, 0), None, (), (), None, "", "")
    return Linted(name, [finding], {})


def reason(error: OSError) -> str:
    """Why a file could not be opened, in plain words."""
    if isinstance(error, FileNotFoundError):
        return "There is no such file"
    if isinstance(error, PermissionError):
        return "This file may not be read: permission denied"
    if isinstance(error, IsADirectoryError):
        return "This is a folder, not a file"
    return f"This file cannot be read: {error.strerror or error}"
