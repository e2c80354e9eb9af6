"""`unintroduced`: somebody speaks by surname whom the text has not named in full.

A trim takes the sentence that said who "Okafor" is, and leaves what Okafor said. `titled` says which mentions a
rule looks at: those with nothing but the surname or an honorific where somebody speaks, or those with a title.
Heads of state, royals and clerics go by title and surname; a surname that stands further up in any way is known.
A name that one letter parts from a person's of the text is `agreement`'s to ask about.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem
from factlint.grammar import Grammar
from factlint.hints import TYPE_CHECKING
from factlint.rulebook.field import Field
from factlint.text.document import Document, Span
from factlint.text.quotations import quotation_at, quotations
from factlint.values import told

if TYPE_CHECKING:
    from factlint.mentions.mention import Mention
    from factlint.mentions.people.person import Person

FIELDS = {
    "titled": Field("flag", "Whether the rule looks at surnames with a title or without.", default=False),
}
MESSAGE = '"{found}" speaks here, and the text does not say who that is. Was the introduction cut?'
PLACEHOLDERS = ("found", "title")
EVERY_DOCUMENT = True

SPEAKS = Grammar(r" (?:said|says|added|adds|told|asked|explained|warned|insisted|argued|noted|replied)\b")
SPOKEN = Grammar(r"\b(?:said|says|added|according to) \Z")
BY_TITLE = frozenset(("state", "throne", "church", "province", "bench"))
NAME_BEHIND = Grammar(r"[-'’]?[ -][A-Z]")


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), bool(options["titled"]), everywhere=True)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    mentions = told.people(document)
    if not mentions:
        return
    from factlint.agreement.spelled import one_letter_apart
    from factlint.mentions.people.person import Person
    from factlint.mentions.people.persons import parts

    seen: set[str] = set()
    spoken = quotations(document)
    people = [(mention, Person._make(mention.content)) for mention in mentions]
    known = {parts(person.full_name)[-1] for _, person in people if person.introduced}
    for mention, person in people:
        name = parts(person.name)
        if person.introduced or len(name) > 1 or name[0] in seen:
            continue
        seen.add(name[0])
        block = document.block_at(mention.start)
        if block is None or block.role != "paragraph" or quotation_at(spoken, mention.start, mention.end):
            continue
        if any(one_letter_apart(name[0], other) for other in known) or not (
            person.titles or speaks(document, mention)
        ):
            continue
        if NAME_BEHIND.match(document.reading, mention.end) or stands_above(document.reading, mention):
            continue
        if document.reading.find(f" {person.name.split()[-1]}", 0, mention.start - 1) >= 0:
            continue  # named above in a form that is not known: "Ruth Okafor SC"
        for rule in rules:
            if bool(rule.data) == bool(person.titles) and not (person.titles and goes_by_title(person)):
                yield problem(document, rule.number, mention, person)


def stands_above(reading: str, mention: "Mention") -> bool:
    """Whether the surname stands further up in whatever way: "Ruth Okafor SC", "the Okafor inquiry"."""
    return mention.text in reading[: mention.start]


def speaks(document: Document, mention: "Mention") -> bool:
    """Whether a verb of saying stands at a name."""
    reading = document.reading
    before = reading[max(0, mention.start - 20) : mention.start]
    return bool(SPEAKS.match(reading, mention.end) or SPOKEN.search(before))


def goes_by_title(person: "Person") -> bool:
    """Whether somebody needs no given name, or stands behind a title that is not at the name."""
    from factlint.values.people.titles import titles

    held = [title for text, _, _ in person.titles for title in titles(text)]
    return not held or any(title.ladder in BY_TITLE or title.organisation for title in held)


def problem(document: Document, rule: int, mention: "Mention", person: "Person") -> Problem:
    start = min((start for _, start, _ in person.titles), default=mention.start)
    if person.honorific and not person.titles:
        start = max(document.reading.rfind(person.honorific, 0, mention.start), mention.start - 12, 0)
    found = document.reading[start : mention.end]
    title = person.titles[0][0] if person.titles else ""
    return Problem(
        rule, Span(start, mention.end), {"found": found, "title": title}, claim=Claim("person", person.name, found)
    )
