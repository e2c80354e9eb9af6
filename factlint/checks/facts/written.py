"""`values_of(text) -> values`: what an editor wrote in a rule, read by the same grammars as copy.

In: a short text ("about $2 billion", "August 2018", "nearly 7,000"). Out: the values of its figures, in order.
"""

from factlint.text.document import Block, Document
from factlint.values.value import Value


def values_of(text: str) -> tuple[Value, ...]:
    """The values of the figures of a short text, which speaks from no day."""
    from factlint.mentions.figures import figures
    from factlint.values.figures import resolve_figures

    document = Document("", text, text, (Block("paragraph", 0, len(text)),) if text else ())
    return resolve_figures(figures(document), document)
