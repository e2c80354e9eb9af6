"""`compared(company, members, ...) -> findings`: on what the texts of each story of a company disagree.

In: the company, what is kept of its texts, the texts, what earlier runs have found. Out: the findings about
stories by the text in which each is shown, and in which texts the program failed. A story none of whose texts has
changed is not compared again.
"""

from contextlib import suppress
from functools import cache

from factlint.engine.company import Company
from factlint.engine.coverage import facts_among, rulings
from factlint.engine.shelf import ChangedError, Shelf
from factlint.engine.story_findings import Wording
from factlint.findings.finding import Finding
from factlint.hints import TYPE_CHECKING
from factlint.stories.across import across
from factlint.stories.grouping import grouped
from factlint.stories.member import Kept, Member, packed_of, unpack
from factlint.stories.problem import Names, problem
from factlint.stories.ruling import Ruling
from factlint.stories.stated import stated
from factlint.text.document import Document
from factlint.text.read import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.engine.kept_stories import KeptStories
    from factlint.engine.memory import Memory


def compared(
    company: Company,
    members: dict[int, Member],
    shelf: Shelf,
    memory: "Memory | None" = None,
    earlier: "KeptStories | None" = None,
) -> tuple[dict[int, list[Finding]], dict[int, str]]:
    """The findings by the number of a text; and why the program failed on a story of a text."""
    numbers = sorted(members)
    texts = [company.texts[number] for number in numbers]
    its = [members[number] for number in numbers]

    def document(at: int) -> Document:
        return shelf.read(numbers[at])

    def kept(at: int) -> Kept:
        one = its[at]
        if one.packed:
            return unpack(one.packed)
        if one.key and memory:
            with suppress(OSError, ValueError):  # damaged, gone, or not made so far
                return memory.kept(one.key)
        packed = packed_of(document(at))
        if one.key and memory:
            memory.replace(one.key, one._replace(packed=packed))
        return unpack(packed)

    wording = Wording(texts, document)
    names = Names(wording.name, wording.row)

    assignments = {id(text.assignment): text.assignment for text in texts}.values()
    have_facts = any(facts_among(each.compiled, each.active) for each in assignments)

    @cache
    def ruled(at: int) -> list[Ruling]:
        compiled, active, house = texts[at].assignment[:3]
        return rulings(document(at), compiled, active, house)

    def found_in(story: "Sequence[int]") -> list[tuple[int, Finding]]:
        found = across(its, stated(story, kept, document))
        return [
            pair
            for each, changed in ((found.told, False), (found.changed, True))
            for pair in wording.findings(
                [problem(one, its, story, document, names, ruled if have_facts else None) for one in each], changed
            )
        ]

    told: dict[int, list[Finding]] = {}
    broken: dict[int, str] = {}
    for story in grouped(its, [text.story for text in texts], [text.named for text in texts]):
        key = earlier.key([texts[at] for at in story], [its[at].key for at in story]) if earlier else b""
        pairs = earlier.found(key) if earlier and key else None
        if pairs is None:
            try:
                pairs = [(story.index(at), finding) for at, finding in found_in(story)]
            except (ChangedError, OSError, UnreadableError):
                continue  # whoever is named among them is told so when the text's own turn comes
            except Exception as error:
                first = next(numbers[at] for at in story if texts[at].named)
                broken[first] = f"The program failed on a story of this text ({type(error).__name__}: {error})"
                continue
            if earlier and key:
                earlier.keep(key, pairs)
        for at, finding in pairs:
            told.setdefault(numbers[story[at]], []).append(finding)
    return told, broken
