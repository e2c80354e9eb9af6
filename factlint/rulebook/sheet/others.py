"""Events, quotations, names, acronyms and spellings of a fact sheet to rules; and the words that it keeps out."""

from collections.abc import Iterator

from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.sheet.draft import Draft, near, plain, several, shared, taken
from factlint.rulebook.sheet.sections import TIMES
from factlint.rulebook.sheet.subject import Subject
from factlint.rulebook.source import Source
from factlint.text.document import ROLES

SPECIAL = frozenset(".^$*+?{}[]\\|()")


def event_drafts(subject: Subject, slug: str) -> Iterator[Draft]:
    keys = subject.keys
    name = ("event", plain(subject.name, subject.start))
    options = [name, *taken(keys, "when", "words", "with", "unless"), *shared(keys)]
    yield Draft("events", slug, "event", subject.start, tuple(options))


def quote_drafts(subject: Subject, slug: str) -> Iterator[Draft]:
    options = [*taken(subject.keys, "is", "speaker", *TIMES), *shared(subject.keys)]
    yield Draft("quotes", slug, "quote", subject.start, tuple(options))


def name_drafts(subject: Subject, slug: str) -> Iterator[Draft]:
    own = [("is", plain(subject.name, subject.start)), near(subject.keys, subject.start)]
    options = [*own, *taken(subject.keys, "aliases", "not", "first", *TIMES), *shared(subject.keys)]
    yield Draft("names", slug, "name", subject.start, tuple(options))


def acronym_drafts(subject: Subject, slug: str) -> Iterator[Draft]:
    short = ("short", plain(subject.name, subject.start))
    options = [short, *taken(subject.keys, "long", *TIMES), *shared(subject.keys)]
    yield Draft("acronyms", slug, "acronym", subject.start, tuple(options))


def spelling_drafts(subject: Subject, slug: str) -> Iterator[Draft]:
    """A substitution. A form with capitals is wrong with these capitals only."""
    node = subject.keys["not"].value
    wrong = [item for item in (node.items if isinstance(node, Listing) else [node]) if isinstance(item, Scalar)]
    right = plain(subject.name, subject.start)
    pairs: list[tuple[Node, Node]] = [(plain(literal(item.text), item.start), right) for item in wrong]
    options: list[tuple[str, Node]] = [("swap", Table(pairs, False, node.start, node.start))]
    if any(item.text != item.text.lower() for item in wrong):
        options.append(("ignorecase", plain("no", node.start)))
    common = shared(subject.keys)
    if "severity" not in subject.keys:
        common.append(("severity", plain("error", node.start)))
    yield Draft("spellings", slug, "substitution", subject.start, (*options, *common))


def literal(text: str) -> str:
    """A pattern that means the text itself. A full stop needs no sign of its own where no other sign stands."""
    if SPECIAL.isdisjoint(text.replace(".", "")):
        return text
    return "".join("\\" + sign if sign in SPECIAL else sign for sign in text)


def never_drafts(source: Source, node: Node) -> Iterator[Draft]:
    """A rule for each word that is to stay out of print. Nothing that is said of it repeats it."""
    if not isinstance(node, Listing):
        source.complain(
            node.start, "below 'never' stands a list: one word or phrase a line, each with '- ' in front"
        )
        return
    for number, item in enumerate(node.items, 1):
        if not isinstance(item, Scalar) or item.style == "broken":
            source.complain(
                item.start, f"entry {number} should be a word or phrase; put it in double quotation marks"
            )
            continue
        message = f"A word that this sheet keeps out of print (entry {number}). Take it out."
        options = (
            ("words", item),
            ("severity", plain("error", item.start)),
            ("message", plain(message, item.start)),
            ("scope", several(ROLES, item.start)),
        )
        yield Draft("never", f"entry-{number}", "never", item.start, options)
