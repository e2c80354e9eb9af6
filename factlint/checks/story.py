"""`story`: what several texts that tell one story disagree on.

Which texts tell one story is found, or said in the settings (`stories`), by `slug` in the front matter or with
`--story`. A rule compares one kind of statement, all aspects of it or one. In its examples a line `===` parts the
texts of a story; behind it may stand the dateline of the text that follows, or `version 2` of one piece.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.agreement.statement import ACROSS
from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem
from factlint.rulebook.field import Field, Fields
from factlint.text.document import Document

VERSION = "version"
"""What `compares` has for what has changed between versions of one piece."""
COMPARED = (*ACROSS, VERSION)
FIELDS: Fields = {
    "compares": Field(
        "choice",
        "What is held against the other texts; `version` for what differs from the version before.",
        required=True,
        choices=COMPARED,
        example="title",
    ),
    "aspect": Field(
        "choice",
        "Of a quotation, whether its words or its speaker; without it, both.",
        default="",
        choices=("", "words", "speaker"),
        example="speaker",
    ),
}
MESSAGE = '"{found}" here, "{other}" in {where}: which is right?{sources}'
PLACEHOLDERS = ("found", "text", "other", "where", "why", "subject", "sources")
EVERY_DOCUMENT = False


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), (options["compares"], options["aspect"]))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    """Nothing: one text alone is no story."""
    return iter(())
