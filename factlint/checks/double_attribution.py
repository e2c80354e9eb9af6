"""`double-attribution`: one quotation with a speaker before it and another behind it.

"As Lind stated further, "We go on," the board said." Two sentences have run into one, or two sources. A pronoun
and the same name may well be one, and are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Hit, House, Prepared, PreparedRule, Problem, Related
from factlint.grammar import Grammar
from factlint.rulebook.field import Fields
from factlint.text.document import Document, Span
from factlint.text.quotation_marks import CHARACTERS
from factlint.text.quotations import quotations

FIELDS: Fields = {}
MESSAGE = '"{found}" before this quotation, "{other}" behind it. Who said it?'
PLACEHOLDERS = ("found", "other")
EVERY_DOCUMENT = True

SAYING = "said|says|stated|states|added|adds|declared|announced|explained|noted|insisted|replied|wrote|tweeted"
NAME = r"(?: [A-Z][\w.’'-]*){0,3}"
WHO = (
    r"(?:(?:the|The|a|A|an|An) )?"
    r"(?:[A-Z][\w.’'-]*|spokes\w+|official|minister|department|police|company)"
)
BEFORE = Grammar(
    rf"(?:\A|[,.;][\"”’']* )(?:(?:as|As|and|but|while) )?(?P<told>(?P<who>{WHO}{NAME}) (?:{SAYING})"
    r"(?: further| later| earlier| also| again)?)[,:] ?\Z"
)
BEHIND = Grammar(
    rf",? ?(?P<told>(?P<who>{WHO}{NAME}) (?:{SAYING}))(?: later| again)?"
    r"(?:\.|\Z| in an? | on [A-Z])"
)
REACH = 90


def prepare(options: Mapping[str, object]) -> Prepared:
    return Prepared((), None, among="".join(CHARACTERS))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    for quotation in quotations(document):
        block = document.block_at(quotation.start)
        if quotation.depth or block is None or not quotation.closer:
            continue
        low = max(block.start, quotation.start - REACH)
        before = BEFORE.search(reading[low : quotation.start])
        behind = BEHIND.match(reading[quotation.end : block.end]) if before else None
        if not before or not behind or is_one(before["who"], behind["who"]):
            continue
        span = Span(low + before.start("told"), low + before.end("told"))
        other = Span(quotation.end + behind.start("told"), quotation.end + behind.end("told"))
        values = {"found": before["told"], "other": behind["told"]}
        claim = Claim("quote", "speaker", before["who"], behind["who"])
        for rule in rules:
            related = (Related(other.start, other.end, f'"{behind["told"]}"'),)
            yield Problem(rule.number, span, values, related=related, claim=claim)


def is_one(one: str, two: str) -> bool:
    """Whether two speakers may be one: a word in common, or a pronoun."""
    mine, theirs = ({word.lower() for word in who.split()} - {"the", "a", "an"} for who in (one, two))
    return bool(mine & theirs or (mine | theirs) & {"he", "she", "they", "it", "we", "i"})
