"""`capitalization`: headings, or other blocks, in the capitals that the house has.

`match` is `$title`, `$sentence`, `$lower`, `$upper` or a pattern that each block must
match, as in Vale; `style` says whose title case. Without a scope the rule looks at
headings. As in Vale a heading passes `$title` or `$sentence` where at most one word
in five is out of step. A word that the rule names among its exceptions passes, and
so does in sentence case one that running text has with a capital too: a name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Claim, Edit, Hit, House, Prepared, PreparedRule, Problem, Repair, in_scope, sees
from factlint.checks.wording.matches import is_met, tried
from factlint.hints import TYPE_CHECKING, cast
from factlint.rulebook.field import Field
from factlint.text.document import Block, Document, Span

if TYPE_CHECKING:
    from factlint.checks.wording.titles import Word


def match_fault(value: object) -> str:
    """What is wrong with what blocks must match."""
    text = cast("str", value)
    if text in WAYS:
        return ""
    if text.startswith("$"):
        return f"write one of {', '.join(WAYS)}, or a regular expression"
    from factlint.rulebook.pattern import PatternError, judge

    try:
        judge(text)
    except PatternError as error:
        return str(error)
    return ""


WAYS = ("$title", "$sentence", "$lower", "$upper")
FIELDS: Mapping[str, Field] = {
    "match": Field(
        "text",
        "$title, $sentence, $lower, $upper, or a pattern.",
        required=True,
        example="$sentence",
        verify=match_fault,
    ),
    "style": Field("choice", "Whose title case.", "AP", choices=("AP", "Chicago"), example="Chicago"),
    "exceptions": Field("texts", "Words and phrases that keep their capitals.", (), example="[Brexit, eBay]"),
}
MESSAGE = "'{found}' should be '{expected}'"
PLACEHOLDERS = ("found", "expected")
EVERY_DOCUMENT = True

PASSES = 0.2
"""As many of a heading's words may be out of step: names that nobody has listed."""


def prepare(options: Mapping[str, object]) -> Prepared:
    exceptions = cast("Sequence[str]", options["exceptions"])
    words = sorted({word.lower() for phrase in exceptions for word in phrase.split()})
    return Prepared((), (options["match"], options["style"], words))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    for rule in rules:
        match, style, exceptions = cast("tuple[str, str, list[str]]", rule.data)
        scope = rule.scope or ("heading",)
        known = {*exceptions, *house.accept}
        named: set[str] | None = None
        for block in in_scope(document, scope):
            text = document.reading[block.start : block.end]
            if match not in WAYS:
                if not is_met(text, (match, False)):
                    yield unmatched(rule.number, block, text, match)
                continue
            wrong = out_of_step(text, match, style, known)
            if wrong and match == "$sentence":
                named = names(document, scope) if named is None else named
                wrong = out_of_step(text, match, style, known | named)
            if wrong:
                yield problem(rule.number, block, text, wrong)


def unmatched(number: int, block: Block, text: str, pattern: str) -> Problem:
    """One for a block that is not as the pattern has it."""
    span = Span(block.start, block.end)
    return Problem(number, span, {"found": text, "expected": pattern}, claim=Claim("capitals", stated=text))


def out_of_step(text: str, match: str, style: str, known: set[str]) -> list["Word"]:
    """The words that are not as they should be; none where so few are that they may be names."""
    from factlint.checks.wording.titles import Word, sentence_words, title_words

    if match in ("$lower", "$upper"):
        words = [
            word._replace(expected=word.found.lower() if match == "$lower" else word.found.upper())
            for word in sentence_words(text)
        ]
        few = 0.0
    else:
        words = list(title_words(text, style) if match == "$title" else sentence_words(text))
        few = PASSES
    wrong: list[Word] = [word for word in words if word.found != word.expected and word.found.lower() not in known]
    first = wrong[:1] if wrong and wrong[0].start == words[0].start else []
    return wrong if len(wrong) - len(first) > few * len(words) else first


NAME = r"(?<=\p{Ll},? |\p{Lu}\p{Ll}+ )\p{Lu}[\p{L}\p{M}]*"


def names(document: Document, scope: Sequence[str]) -> set[str]:
    """Words that prose outside the scope has with a capital behind a small word or a name, in lower case."""
    return {
        document.reading[match.start : match.end].lower()
        for block in document.prose()
        if block.role != "heading" and not sees(scope, block.role)
        for match in tried(document, block, 0, (NAME, False))
    }


def problem(number: int, block: Block, text: str, wrong: Sequence["Word"]) -> Problem:
    """One for the heading, marked from the first word that is out of step to the last."""
    expected = text
    for word in reversed(wrong):
        expected = expected[: word.start] + word.expected + expected[word.end :]
    first, last = wrong[0].start, wrong[-1].end
    edits = tuple(Edit(block.start + word.start, block.start + word.end, word.expected) for word in wrong)
    return Problem(
        number,
        Span(block.start + first, block.start + last),
        {"found": text, "expected": expected},
        Repair(f"Write '{expected}'", edits, "unsafe"),
        claim=Claim("capitals", stated=text, expected=expected),
    )
