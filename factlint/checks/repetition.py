"""`repetition`: a word that stands twice in a row ("to to"), or around another ("of the of").

Without `tokens`, neighbouring words of one paragraph are compared, across its
lines but never across punctuation. As in Vale, `tokens` are patterns whose
neighbouring matches within a sentence are compared instead; `alpha` keeps to
matches of letters only, and `max` is how many repetitions are allowed. Two
capitalised words are a name (Walla Walla) and left alone, and so is a preposition
that may end one clause and begin the next ("what we look at at the moment"),
where `stranded` names it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Edit, Hit, House, Prepared, PreparedRule, Problem, Repair
from factlint.hints import TypedDict, cast
from factlint.rulebook.field import Field
from factlint.text.document import Block, Document, Span
from factlint.text.doubled import Doubled, doubled, may_be_doubled
from factlint.text.spaces import wide_gaps

FIELDS = {
    "tokens": Field("patterns", "What is compared with what follows it. Without it: every word."),
    "ignorecase": Field("flag", "Whether capitals make no difference.", default=True),
    "alpha": Field("flag", "Whether only matches of `tokens` that consist of letters count.", default=False),
    "max": Field("whole", "How many repetitions of a match of `tokens` are allowed.", default=0),
    "exceptions": Field("texts", "Words that may stand twice.", default=()),
    "words": Field("texts", "Only these words count.", default=(), example="[the, of]"),
    "between": Field("texts", "Words that stand between: `the` finds 'of the of'. Needs `words`.", default=()),
    "stranded": Field("texts", "Prepositions that may end one clause and begin the next.", default=()),
    "quoted": Field(
        "choice", "The severity within a direct quotation.", default="", choices=("", "error", "warning", "info")
    ),
}
MESSAGE = "'{found}': is one '{word}' too many?"
PLACEHOLDERS = ("found", "word", "expected")
EVERY_DOCUMENT = True


class Options(TypedDict):
    tokens: str
    ignorecase: bool
    alpha: bool
    max: int
    exceptions: frozenset[str]
    words: tuple[str, ...]
    between: tuple[str, ...]
    stranded: frozenset[str]
    quoted: str


def prepare(options: Mapping[str, object]) -> Prepared:
    def texts(key: str) -> tuple[str, ...]:
        return tuple(text.lower() for text in cast("Sequence[str]", options[key] or ()))

    plan: Options = {
        "tokens": "|".join(cast("Sequence[str]", options["tokens"] or ())),
        "ignorecase": bool(options["ignorecase"]),
        "alpha": bool(options["alpha"]),
        "max": int(cast("int", options["max"])),
        "exceptions": frozenset(texts("exceptions")),
        "words": texts("words"),
        "between": texts("between"),
        "stranded": frozenset(texts("stranded")),
        "quoted": str(options["quoted"] or ""),
    }
    return Prepared((), dict(plan))


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    plans = [(rule.number, cast("Options", rule.data)) for rule in rules]
    by_word = [(number, plan) for number, plan in plans if not plan["tokens"]]
    if by_word:
        yield from in_words(document, by_word)
    for number, plan in plans:
        if plan["tokens"]:
            yield from in_tokens(document, number, plan)


def in_words(document: Document, plans: Sequence[tuple[int, Options]]) -> Iterator[Problem]:
    """What the rules without `tokens` report, by one pass over the document for all of them."""
    reading = document.reading
    between = tuple(sorted({word for _, plan in plans for word in plan["between"]}))
    wide = "\r" in reading or bool(wide_gaps(document))
    parted = [plan["words"] for _, plan in plans if plan["between"]]
    around = tuple(dict.fromkeys(word for its in parted for word in its)) if all(parted) else ()
    if not wide and not may_be_doubled(document, between, around):
        return
    reported_to = dict.fromkeys((number for number, _ in plans), 0)
    for place in doubled(reading, wide, between):
        block = document.block_at(place.start)
        if block is None or place.end > block.end:
            continue
        for number, plan in plans:
            if place.start >= reported_to[number] and is_slip(reading, block, place, plan):
                slip = place if place.between else place._replace(end=whole_run(reading, block, place))
                reported_to[number] = slip.end
                yield problem(document, number, plan, slip)


def is_slip(reading: str, block: Block, place: Doubled, plan: Options) -> bool:
    """Whether these two words are one too many for the rule."""
    first, second = reading[place.start : place.first_end], reading[place.second : place.end]
    word = second.lower()
    if place.between not in (plan["between"] or ("",)):
        return False
    if not second.islower() or (
        first != second and not (plan["ignorecase"] and first.istitle() and plan["words"])
    ):
        return False
    if word in plan["exceptions"] or (plan["words"] and word not in plan["words"]):
        return False
    if len(word) == 1 and not plan["words"]:
        return False
    if word not in plan["stranded"]:
        return True
    from factlint.text.stranded import may_be_stranded

    return not may_be_stranded(reading, block.start, place.start)


def whole_run(reading: str, block: Block, place: Doubled) -> int:
    """Where the last of the repeated words ends: there may be more than two."""
    word = re.escape(reading[place.second : place.end])
    run = re.compile(rf"(?:\s+{word}(?![\w'’-]))*").match(reading, place.end, block.end)
    return run.end() if run else place.end


def problem(document: Document, number: int, plan: Options, place: Doubled) -> Problem:
    """The finding at a place, with its repairs."""
    found = document.reading[place.start : place.end]
    word = document.reading[place.start : place.first_end]
    once = Repair(f"Write '{word}'", (Edit(place.first_end, place.end, ""),))
    severity = ""
    if plan["quoted"]:
        from factlint.text.quotations import quotation_at, quotations

        if quotation_at(quotations(document), place.start, place.end):
            severity = plan["quoted"]
    span = Span(place.start, place.end)
    if not place.between:
        fix = once._replace(applicability="safe" if plan["words"] else "unsafe")
        return Problem(number, span, {"found": found, "word": word, "expected": word}, fix, severity=severity)
    kept = document.reading[place.start : place.second].rstrip()
    fix = Repair(f"Write '{kept}'", (Edit(place.start + len(kept), place.end, ""),))
    return Problem(number, span, {"found": found, "word": word, "expected": kept}, fix, (once,), severity=severity)


def in_tokens(document: Document, number: int, plan: Options) -> Iterator[Problem]:
    """What a rule with `tokens` reports, as Vale does: equal neighbouring matches of one sentence."""
    import regex

    from factlint.text.sentences import sentences

    pattern = regex.compile(plan["tokens"], regex.IGNORECASE if plan["ignorecase"] else 0)
    for block in document.blocks:
        for sentence in sentences(document.reading, block.start, block.end):
            count, previous, previous_start = 0, "", 0
            for match in pattern.finditer(document.reading, sentence.start, sentence.end):
                text = match.group().strip()
                same = text.lower() == previous.lower() if plan["ignorecase"] else text == previous
                wanted = text.isalpha() if plan["alpha"] else bool(text)
                count = count + 1 if same and wanted else 0
                if count > plan["max"]:
                    count = 0
                    if text.lower() not in plan["exceptions"]:
                        span = Span(previous_start, match.end())
                        found = document.reading[span.start : span.end]
                        yield Problem(number, span, {"found": found, "word": text, "expected": text})
                previous, previous_start = text, match.start()
