"""What mentions of kind "quote", "acronym" and "name" come to: the objects of docs/facts.schema.json."""

from factlint.hints import Any
from factlint.mentions.acronyms.acronym import Acronym
from factlint.mentions.mention import Mention
from factlint.mentions.names.find import Name
from factlint.mentions.quotes.quote import Quote
from factlint.values.value import Value


def resolve_quote(mention: Mention) -> Value:
    """The value of a quotation: what is said, by whom. `speaker_span` is in the reading text here."""
    read = Quote._make(mention.content)
    value: dict[str, Any] = {
        "speaker": read.speaker or None,
        "speaker_span": [read.speaker_start, read.speaker_end] if read.speaker else None,
        "text": read.text,
        "kind": read.kind,
    }
    return Value(mention, value)


def resolve_acronym(mention: Mention) -> Value:
    """The value of an acronym: what it stands for, None where the text nowhere says."""
    read = Acronym._make(mention.content)
    value: dict[str, Any] = {
        "short": read.short,
        "long": read.long or None,
        "defined": read.defined,
        "uncovered": list(read.uncovered),
        "aligned": read.aligned,
    }
    return Value(mention, value)


def resolve_name(mention: Mention) -> Value:
    """The value of a known name: the form that is known."""
    read = Name._make(mention.content)
    return Value(mention, {"name": read.name})
