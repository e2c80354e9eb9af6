"""`never`: a word or phrase that must not appear, and that nothing repeats.

For names that are kept out of print by law or by agreement, and for what is under embargo. Neither findings nor
reports nor caches have the words: a salted digest stands for each, and in reports of the text the place is
blotted out. Words are compared whole, without regard to capitals and to what parts them ("Ann-Lee", "ANN LEE").
Other forms of a word are to be listed too. Direct quotations, headings, captions and bylines are no exception.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.rulebook.secret import Secret, bucket, digest, same, word_pattern
from factlint.text.document import Document, Span

FIELDS: Mapping[str, Field] = {
    "words": Field(
        "secrets", "What must not appear, each a word or a phrase.", required=True, example='["a name", "a word"]'
    ),
}
MESSAGE = "This is a word that is kept out of print. Take it out."
PLACEHOLDERS: tuple[str, ...] = ()
EVERY_DOCUMENT = True
KIND = "never"
"""Of the claim: what has it is blotted out in reports."""

GAP = 3
"""Characters that may part the words of a phrase."""

Wanted = dict[str, dict[int, list[tuple[int, str, PreparedRule]]]]
"""By salt and bucket: how many words, their digest, the rule."""


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared([], [tuple(secret) for secret in cast("Sequence[Secret]", options["words"])])


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    wanted: Wanted = {}
    for rule in rules:
        for salt, count, number, digested in cast("Sequence[tuple[str, int, int, str]]", rule.data):
            wanted.setdefault(salt, {}).setdefault(number, []).append((count, digested, rule))
    if not wanted:
        return
    words = list(word_pattern().finditer(document.reading))
    for index, word in enumerate(words):
        yield from kept_out(words, index, same(word[0]), wanted)


def kept_out(words: Sequence["re.Match[str]"], index: int, first: str, wanted: Wanted) -> Iterator[Problem]:
    """What is said of the word of this index, and of the phrases that begin with it."""
    for salt, buckets in wanted.items():
        for count, digested, rule in buckets.get(bucket(first, salt), ()):
            phrase = words[index : index + count]
            parted = all(b.start() - a.end() <= GAP for a, b in pairwise(phrase))
            if len(phrase) == count and parted and digest([same(each[0]) for each in phrase], salt) == digested:
                yield Problem(rule.number, Span(phrase[0].start(), phrase[-1].end()), {}, claim=Claim(KIND))
