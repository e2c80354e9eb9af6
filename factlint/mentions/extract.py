"""`extract(document) -> mentions`: every checkable fact of a document as printed, unresolved.

Amounts and times are looked for apart, each at its own triggers, and then every stretch of text gets one owner. Mentions
come in the order of their places and do not overlap.
"""

from factlint.mentions.mention import Mention
from factlint.mentions.temporal import find_temporal
from factlint.text.document import Document


def extract(document: Document) -> tuple[Mention, ...]:
    """The mentions of a document, by place."""
    mentions: list[Mention] = []
    for block in document.blocks:
        mentions += find_temporal(document.reading, block.start, block.end)
    return tuple(mentions)
