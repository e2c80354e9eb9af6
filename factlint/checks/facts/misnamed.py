"""What the rules of the check `name` hear in a text: right forms, wrong ones, nearly right ones.

In: rules with their hits. Out: the places of wrong and doubtful forms, each with what should stand there. Nothing
within a right form of any rule is wrong.
"""

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks.kind import Hit, House, PreparedRule
from factlint.hints import Any, cast
from factlint.record import NamedTuple
from factlint.spelling.phrases import Phrase
from factlint.spelling.surroundings import is_prose
from factlint.text.document import Document, Span


class Data(NamedTuple):
    """Plain data. The needles are those of the right forms, of the wrong ones, the near ones, then the anchors."""

    name: str
    aliases: list[str]
    wrong: list[tuple[str, str]]
    """Each wrong form with the right one."""
    near: list[tuple[str, str]]
    phrases: list[list[Phrase]]
    """Of each anchor."""
    english: str
    """A list of words near to the name's that are ordinary ones."""
    surname: str
    """Of a person who has to be introduced, else ""."""
    first: bool
    times: tuple[object, ...]
    source: str


class Heard(NamedTuple):
    """A rule with its hits, by what they are."""

    rule: int
    data: Data
    right: list[Hit]
    wrong: list[tuple[Hit, str]]
    """Hits of wrong forms with what should stand there."""
    near: list[tuple[Hit, str]]
    anchors: list[tuple[Hit, list[Phrase]]]
    surname: list[Hit]
    elsewhere: list[Span]
    """Where any rule's right forms stand: nothing in them is wrong."""


def parted(rules: Sequence[PreparedRule], hits: Iterable[Hit]) -> list[Heard]:
    """The rules with their hits."""
    elsewhere: list[Span] = []
    heard = {
        rule.number: Heard(
            rule.number, Data._make(cast("tuple[Any, ...]", rule.data)), [], [], [], [], [], elsewhere
        )
        for rule in rules
    }
    for hit in hits:
        each = heard[hit.rule]
        data, at = each.data, hit.needle - 1 - len(each.data.aliases)
        if at < 0:
            each.right.append(hit)
            elsewhere.append(Span(hit.start, hit.end))
        elif at < len(data.wrong):
            each.wrong.append((hit, data.wrong[at][1]))
        elif at - len(data.wrong) < len(data.near):
            each.near.append((hit, data.near[at - len(data.wrong)][1]))
        elif at - len(data.wrong) - len(data.near) < len(data.phrases):
            each.anchors.append((hit, data.phrases[at - len(data.wrong) - len(data.near)]))
        else:
            each.surname.append(hit)
    return list(heard.values())


def wrong_forms(document: Document, heard: Heard) -> Iterator[tuple[Span, str]]:
    """The forms that are known to be wrong, the longest where several overlap."""
    from factlint.checks.facts.forms import widened

    end = 0
    for hit, right in sorted(heard.wrong, key=lambda pair: (pair[0].start, -pair[0].end)):
        span, block = Span(hit.start, hit.end), document.block_at(hit.start)
        if hit.start < end or block is None or stands_right(heard, span):
            continue
        if is_prose(document.reading, *span):
            end = hit.end
            yield widened(document.reading, block, span, right, heard.data.name)


def near_forms(document: Document, heard: Heard, house: House) -> Iterator[tuple[Span, str]]:
    """The forms that are nearly the name."""
    from factlint.spelling.phrases import slipped

    found = [(Span(hit.start, hit.end), right) for hit, right in heard.near]
    for hit, phrases in heard.anchors:
        found += slipped(document, hit.start, hit.end, phrases, heard.data.english)
    for span, right in dict.fromkeys(found):
        words = document.reading[span.start : span.end].lower().split()
        if stands_right(heard, span) or not house.accept.isdisjoint((*words, " ".join(words))):
            continue
        if is_prose(document.reading, *span) and not is_another(words, right.lower().split()):
            yield span, right


def stands_right(heard: Heard, span: Span) -> bool:
    """Whether a right form of some name stands here."""
    return any(other.start <= span.start and span.end <= other.end for other in heard.elsewhere)


def is_another(words: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the word that differs is another given name, and so perhaps another person's."""
    from factlint.mentions.people.words import GIVEN, word_flags

    flags = word_flags()
    odd = [pair for pair in zip(words, right, strict=False) if pair[0] != pair[1]]
    return len(words) == len(right) and any(flags.get(one, 0) & flags.get(two, 0) & GIVEN for one, two in odd)
