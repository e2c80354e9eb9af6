"""`together(results, company) -> results`: what is found in each text, and on what the texts of a story disagree.

In: the results of a run, one after another; the company of texts. Out: the same results in the same order, each
with the findings of its story among its own. Findings and statements are held until the last text has been read,
the texts themselves are not: those that are reported are read again when their turn comes.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from factlint.agreement.statement import Statement
from factlint.engine.company import Companion, Company
from factlint.engine.lint import order
from factlint.engine.run import BROKEN, INTERNAL, MARK, NEVER, UNREADABLE, Linted, failed
from factlint.engine.shelf import ChangedError, Shelf
from factlint.engine.story_findings import Wording
from factlint.files.load import load
from factlint.findings.finding import Finding
from factlint.stories.across import across
from factlint.stories.grouping import grouped
from factlint.stories.member import Member, member, packed_of, unpack
from factlint.stories.met import Met
from factlint.stories.problem import Names, problem
from factlint.text.document import Document
from factlint.text.read import UnreadableError, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.memory import Memory

Sieve = Callable[[Linted], Linted]
CHANGED = "This file changed while it was being checked; run again"


def together(
    results: Iterable[Linted], company: Company, sieve: Sieve | None = None, *, documents: bool = False
) -> Iterator[Linted]:
    """`sieve` marks the findings about stories, as it has marked those in `results`.

    `documents`: whether each result is to have its text, even one in which nothing was found.
    """
    shelf = Shelf(company.texts)
    memory = memory_of(company)
    every = {text.target.name: number for number, text in enumerate(company.texts)}
    held: list[Linted] = []
    members: dict[int, Member] = {}
    met = Met()
    for result in results:
        number = every.get(result.name)
        if number is None or not is_whole(result):
            held.append(result)
            continue
        found = result.member or remembered(company.texts[number], result.document, memory, met)
        if result.member and memory:
            noted(company.texts[number], result.member, memory)
        if found:
            members[number] = found
            shelf.note(number, found.checksum)
        if company.texts[number].target.stdin:
            held.append(result)
            if result.document:
                shelf.keep(number, result.document)
        else:
            held.append(result._replace(document=None, sources={}, member=None))
    for number, text in enumerate(company.texts):
        if not text.named:
            found = remembered(text, None, memory, met)
            if found:
                members[number] = found
                shelf.note(number, found.checksum)
    told, broken = compared(company, members, shelf, memory)
    if memory:
        memory.save()
    for result in held:
        number = every.get(result.name)
        if number in members and (documents or result.findings or number in told):
            result = again(result, number, shelf)
        if number in told:
            result = added(result, marked(result, told[number], company.texts[number]), shelf, every, sieve)
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


def memory_of(company: Company) -> "Memory | None":
    """What earlier runs have kept, where there is a place for it."""
    if not company.root:
        return None
    from factlint.engine.memory import Memory

    return Memory(company.root)


def remembered(text: Companion, document: Document | None, memory: "Memory | None", met: Met) -> Member | None:
    """What is kept of a text for its story; None for one that cannot be had or compared."""
    try:
        if document is not None:
            return member(document, met)
        data = load(text.target, text.assignment.options.largest)
        key = ""
        if memory:
            from factlint.engine.memory import key_of

            key = key_of(data, text.target.name, text.assignment.options)
            known = memory.get(key)
            if known:
                return known
        found = member(read(data, text.target.name, text.assignment.options), met)
    except Exception:  # told where the text itself is linted; other texts are compared none the less
        return None
    if found and memory:
        memory.put(key, found)
    return found


def noted(text: Companion, found: Member, memory: "Memory") -> None:
    """Keeps what a run has read anew."""
    from factlint.engine.memory import key_of

    if not text.target.stdin:
        with suppress(OSError):
            key = key_of(load(text.target), text.target.name, text.assignment.options)
            if found.packed:
                memory.forget(key)
            memory.put(key, found)


def compared(
    company: Company, members: dict[int, Member], shelf: Shelf, memory: "Memory | None"
) -> tuple[dict[int, list[Finding]], dict[int, str]]:
    """The findings about stories by the text in which each is shown; and in which texts the program failed."""
    numbers = sorted(members)
    texts = [company.texts[number] for number in numbers]
    kept = [members[number] for number in numbers]
    places = {id(each): at for at, each in enumerate(kept)}

    def document(at: int) -> Document:
        return shelf.read(numbers[at])

    def statements(one: Member) -> list[Statement]:
        if one.packed:
            return unpack(one.packed)
        if one.key and memory:
            with suppress(OSError, ValueError):  # damaged, gone, or not made so far
                return memory.statements(one.key)
        at = places[id(one)]
        again = one._replace(packed=packed_of(document(at)), key="")
        if memory:
            noted(texts[at], again, memory)
        return unpack(again.packed)

    wording = Wording(texts, document)
    names = Names(wording.name, wording.row)
    told: dict[int, list[Finding]] = {}
    broken: dict[int, str] = {}
    for story in grouped(kept, [text.story for text in texts], [text.named for text in texts]):
        try:
            found = across(kept, story, statements)
            pairs = []
            for each, changed in ((found.told, False), (found.changed, True)):
                problems = [problem(one, kept, story, document, names) for one in each]
                pairs += list(wording.findings(problems, changed))
        except (ChangedError, OSError, UnreadableError):
            continue  # whoever is named among them is told so when the text's own turn comes
        except Exception as error:
            first = next(numbers[at] for at in story if texts[at].named)
            broken[first] = f"The program failed on a story of this text ({type(error).__name__}: {error})"
            continue
        for at, finding in pairs:
            told.setdefault(numbers[at], []).append(finding)
    return told, broken


def again(held: Linted, number: int, shelf: Shelf) -> Linted:
    """A result with its text, read once more."""
    try:
        document = shelf.read(number)
    except (ChangedError, OSError, UnreadableError):
        return failed(held.name, UNREADABLE, CHANGED)
    return held._replace(document=document, sources={document.name: document.source})


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
    sources = dict(result.sources)
    for name in sorted({place.filename for finding in findings for place in finding.related} - set(sources)):
        with suppress(ChangedError, OSError, UnreadableError):
            sources[name] = shelf.read(numbers[name]).source
    own = result._replace(findings=findings, sources=sources)
    if sieve:
        own = sieve(own)
    return own._replace(findings=sorted([*result.findings, *own.findings], key=order))
