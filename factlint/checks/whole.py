"""`whole`: parts that the copy says come to a whole: "£1.1m on roads and £1.5m on schools, £2.6m in all".

The whole is told as one: "come to", "a total of", "in all", "made up of", "all 224 on board"; or its parts stand
behind it and fill it: "spend £2.6m: £1.1m on roads and £1.5m on schools", "five people, three men and two women,".
Of a sum "of which" the parts are, they may leave something over and never come to more. All numbers count as
rounded as they are printed; parts that are hedged are left alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Needle, Prepared, PreparedRule, Problem
from factlint.checks.sums.guarded import UNLESS, guarded, guards, softened
from factlint.hints import TYPE_CHECKING
from factlint.rulebook.field import Fields
from factlint.text.document import Document

if TYPE_CHECKING:
    from factlint.values.value import Value

FIELDS: Fields = {"unless": UNLESS}
MESSAGE = "{parts} is {sum}, {more} than {whole}. Is the whole wrong, or a part?"
PLACEHOLDERS = ("parts", "sum", "more", "whole")
EVERY_DOCUMENT = False

NEEDLES = (
    "come to", "comes to", "came to", "add up to", "adds up to", "added up to", "total of", "in all", "altogether",
    "in total", "made up of", "comprising", "consisting of", "all", "totalling", "totaling", "men", "women",
    "children", "girls", "boys", "adults", "civilians", "soldiers",
)  # fmt: skip
ADDED = ("money", "quantity", "number", "count")
SIGNS = "£$€"


def prepare(options: Mapping[str, object]) -> Prepared:
    signs = [Needle(sign, True, "substring") for sign in SIGNS]
    return Prepared([*(Needle(word) for word in NEEDLES), *signs], guards(options))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    reading = document.reading
    wanted = [hit for hit in hits if hit.end - hit.start != len("all") or is_counted(reading, hit)]
    for rule, sentence in guarded(document, rules, wanted, 3, may_be_sum):
        from factlint.checks.sums.wholes import judged, sums

        seen: set[int] = set()
        for told in sums(sentence):
            problem = judged(told, rule.number)
            if problem and told.whole.mention.start not in seen:
                seen.add(told.whole.mention.start)
                yield softened(document, problem)


def is_counted(reading: str, hit: Hit) -> bool:
    """Whether a figure stands behind "all", and not one of the everyday uses of the word; "men" is none."""
    if reading[hit.start : hit.end].lower() != "all":
        return True
    return reading[hit.end : hit.end + 6].removeprefix(" the").lstrip()[:1].isdigit()


def may_be_sum(values: "Sequence[Value]") -> bool:
    """Whether a whole and two parts are among the values of a sentence."""
    return sum(value.mention.kind in ADDED for value in values) > 2
