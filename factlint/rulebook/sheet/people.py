"""A person of a fact sheet to rules: one for each title, one for the name, one for the age."""

from collections.abc import Iterator, Mapping

from factlint.rulebook.entry import Checks, Keyed
from factlint.rulebook.nodes import Listing, Node, Scalar, Table
from factlint.rulebook.sheet.draft import Draft, near, plain, shared, taken
from factlint.rulebook.sheet.sections import TITLE
from factlint.rulebook.sheet.subject import Subject, is_split, table_keys
from factlint.rulebook.source import Source
from factlint.rulebook.typed import typed


def person_drafts(source: Source, subject: Subject, slug: str, checks: Checks) -> Iterator[Draft]:
    """The rules about one person."""
    path, name, keys = f"people.{slug}", subject.name, subject.keys
    person = ("person", plain(name, subject.start))
    for number, (start, title) in enumerate(titles(source, keys), 1):
        options = [
            person,
            ("is", title["title"].value),
            *taken(title, "not", "since", "from", "until", "as_of"),
            *offered(checks, "title", taken(keys, "aliases")),
            *shared(title, keys),
        ]
        yield Draft(path, f"title-{number}", "title", start, tuple(options))
    own = [("is", plain(name, subject.start)), near(keys, subject.start)]
    options = [*own, *taken(keys, "aliases", "not"), *shared(keys)]
    yield Draft(path, "name", "name", subject.start, tuple(options))
    if {"born", "age"} & keys.keys():
        options = [person, *taken(keys, "born", "died", "age:is"), *shared(keys)]
        if "age" in keys:
            options += taken(keys, "as_of")
        yield Draft(path, "age", "age", (keys.get("born") or keys["age"]).key.start, tuple(options))
    if {"pronoun", "honorific"} & keys.keys():
        options = [person, *taken(keys, "pronoun", "honorific"), *shared(keys)]
        yield Draft(path, "honorific", "honorific", subject.start, tuple(options))


def titles(source: Source, keys: Mapping[str, Keyed]) -> Iterator[tuple[int, Mapping[str, Keyed]]]:
    """Each title with its keys, and where it stands; those with mistakes are left out."""
    if "titles" not in keys:
        return
    node = keys["titles"].value
    for item in node.items if isinstance(node, Listing) else [node]:
        before = source.mistakes
        found = title(source, item)
        if source.mistakes == before and found:
            yield item.start, found


def title(source: Source, node: Node) -> Mapping[str, Keyed]:
    """One title: a table of keys, or just its words."""
    if isinstance(node, Table) and not is_split(node, TITLE):
        return table_keys(source, node, TITLE)
    typed(source, node, TITLE["title"], "title")
    return {"title": Keyed(Scalar("title", "", node.start, node.start), node)}


def offered(checks: Checks, check: str, options: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
    """Those of the options that a check has."""
    fields = checks.of(check).FIELDS if check in checks.names else {}
    return [(key, value) for key, value in options if key in fields]
