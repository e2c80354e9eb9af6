"""`resolve_people(mentions) -> values`: what mentions of kind "person" come to, in their order.

A value is `{"name", "full_name", "title", "rank", "modifiers", "area", "organisation", "honorific", "age",
"person_id", "introduced", "ambiguous", "titles"}`: see docs/facts.schema.json. What a place does not say is None.
"""

from collections.abc import Sequence

from factlint.mentions.mention import Mention
from factlint.mentions.people.person import Person
from factlint.text.additions import NONE, Additions
from factlint.values.people.titles import Title, titles
from factlint.values.value import Value


def resolve_people(mentions: Sequence[Mention], additions: Additions = NONE) -> list[Value]:
    """A value for every mention of a person. `additions` are what the house adds to the lexicon."""
    return [Value(mention, value(Person._make(mention.content), additions)) for mention in mentions]


def value(person: Person, additions: Additions) -> dict[str, object]:
    """A person as the published schema has it."""
    printed = [text for text, _, _ in person.titles]
    held = [title for text in printed for title in titles(text, additions)]
    first = main_title(held)
    return {
        "name": person.name,
        "full_name": person.full_name,
        "title": ", ".join(printed) or None,
        "rank": first.rank if first else None,
        "modifiers": list(first.modifiers) if first else [],
        "area": (first.area or None) if first else None,
        "organisation": next((title.organisation for title in held if title.organisation), person.body or None),
        "honorific": person.honorific or None,
        "age": person.age or None,
        "person_id": f"p{person.person}",
        "introduced": person.introduced,
        "ambiguous": person.ambiguous,
        "titles": [as_object(title) for title in held],
    }


def main_title(held: list[Title]) -> Title | None:
    """The title that says most: the first with an area or a body, else the first."""
    return next((title for title in held if title.area or title.organisation), held[0] if held else None)


def as_object(title: Title) -> dict[str, object]:
    return {
        "title": title.text,
        "rank": title.rank,
        "modifiers": list(title.modifiers),
        "area": title.area or None,
        "organisation": title.organisation or None,
        "country": title.country or None,
    }
