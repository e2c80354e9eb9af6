"""`together(results, company) -> results`: what is found in each text, and on what the texts of a story disagree.

In: the results of a run, one after another; the company of texts. Out: the same results in the same order, each
with the findings of its story among its own. Findings and statements are held until the last text has been read;
of the texts themselves as many as the shelf has room for.
"""

from collections.abc import Callable, Iterable, Iterator

from factlint.engine.company import Companion, Company
from factlint.engine.compare import compared
from factlint.engine.lint import order
from factlint.engine.membership import member_of, remembered
from factlint.engine.run import BROKEN, INTERNAL, MARK, NEVER, UNREADABLE, Linted, failed
from factlint.engine.shelf import ChangedError, Shelf, Sources
from factlint.findings.finding import Finding
from factlint.stories.member import Member
from factlint.text.read import UnreadableError, format_of

Sieve = Callable[[Linted], Linted]
CHANGED = "This file changed while it was being checked; run again"


def together(
    results: Iterable[Linted], company: Company, sieve: Sieve | None = None, *, documents: bool = False
) -> Iterator[Linted]:
    """`sieve` marks the findings about stories, as it has marked those in `results`.

    `documents`: whether each result is to have its text, even one in which nothing was found.
    """
    shelf = Shelf(company.texts)
    memory = earlier = None
    if company.root:
        from factlint.engine.kept_stories import KeptStories
        from factlint.engine.memory import Memory

        memory, earlier = Memory(company.root), KeptStories(company.root)
    every = {text.target.name: number for number, text in enumerate(company.texts)}
    held: list[Linted] = []
    members: dict[int, Member] = {}

    def note(number: int, found: Member | None) -> None:
        if found:
            members[number] = found
            shelf.note(number, found.checksum)

    for result in results:
        number = every.get(result.name)
        if number is None or not is_whole(result):
            held.append(result)
            continue
        note(number, member_of(company.texts[number], result, memory))
        if result.document:
            shelf.keep(number, result.document)
            result = result._replace(document=None, sources={})
        elif isinstance(result.sources, dict) and not shelf.has_room(sum(map(len, result.sources.values()))):
            result = result._replace(sources={})
        held.append(result._replace(member=None))
    for number, text in enumerate(company.texts):
        if not text.named:
            note(number, remembered(text, memory))
    told, broken = compared(company, members, shelf, memory, earlier)
    if memory and earlier:
        memory.save()
        earlier.save()
    for result in held:
        number = every.get(result.name, -1)
        its = told.get(number, [])
        if number in members and (
            documents or (result.findings and not result.sources) or (its and may_mark(company.texts[number]))
        ):
            result = again(result, number, shelf)
        if its:
            result = added(result, marked(result, its, company.texts[number]), shelf, every, sieve)
        if number in broken:
            trouble = failed(result.name, INTERNAL, broken[number]).findings
            result = result._replace(findings=[*trouble, *result.findings])
        yield result


def is_whole(result: Linted) -> bool:
    """Whether the text could be read, and has nothing in it that is kept out of reports."""
    return not any(
        (finding.code in BROKEN and finding.code != INTERNAL) or (finding.claim and finding.claim.kind == NEVER)
        for finding in result.findings
    )


def again(held: Linted, number: int, shelf: Shelf) -> Linted:
    """A result with its text, read once more."""
    try:
        document = shelf.read(number)
    except (ChangedError, OSError, UnreadableError):
        return failed(held.name, UNREADABLE, CHANGED)
    return held._replace(document=document, sources={document.name: document.source})


def may_mark(text: Companion) -> bool:
    """Whether something may be said of findings in the text itself, or in its settings."""
    assignment = text.assignment
    how = assignment.options
    return bool(assignment.accepted) or (how.format or format_of(text.target.name, how.extensions)) != "plain"


def marked(result: Linted, findings: list[Finding], text: Companion) -> list[Finding]:
    """The findings about a story, those marked that someone has said are to be ignored."""
    document, assignment = result.document, text.assignment
    if document and (assignment.accepted or (document.comments and MARK in document.source)):
        from factlint.engine.suppressed import about_stories

        return about_stories(document, findings, assignment, text.target.path)
    return findings


def added(
    result: Linted, findings: list[Finding], shelf: Shelf, numbers: dict[str, int], sieve: Sieve | None
) -> Linted:
    """A result with findings about its story, and the texts that these speak of."""
    names = sorted({result.name, *(place.filename for finding in findings for place in finding.related)})
    sources = Sources(shelf, {name: numbers[name] for name in names})
    own = result._replace(findings=findings, sources=sources)
    if sieve:
        own = sieve(own)
    return own._replace(findings=sorted([*result.findings, *own.findings], key=order))
